import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import {
  compileLedger,
  compilePreviewOrder,
  dealerServicePoints,
  type EarnPolicyInput,
  type EarnRuleInput,
  type LedgerPolicyInput,
  type MultiplierInput,
  memberDayPoints,
  retailPoints,
  starbucksCn2021,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const warned = (part: object) => {
  const { warnings } = compileLedger({ ...retailPoints, ...part } as LedgerPolicyInput);
  for (const { code } of warnings)
    for (const { rules } of [en, zhCN])
      for (const { warnings: words } of [rules.ledger, rules["preview-order"]]) expect(words).toHaveProperty(code);
  return warnings.map(({ code, path }) => [code, path.join(".")]);
};
const earning = (part: Partial<EarnPolicyInput>) => warned({ earn: { ...retailPoints.earn, ...part } });
const spend = (more: Partial<EarnRuleInput> = {}): EarnRuleInput => ({ code: "spend", basis: "amount", points: "1", cites: [], ...more });
const multiplier = (code: string, factor: string, more: Partial<MultiplierInput> = {}): MultiplierInput => ({
  ...{ code, factor, when: {}, cites: [] },
  ...more,
});

describe("ledger lint", () => {
  it("finds nothing foolish in the programmes that are shipped", () => {
    for (const policy of [retailPoints, memberDayPoints, dealerServicePoints, starbucksCn2021]) {
      expect(compileLedger(policy).warnings).toEqual([]);
      expect(compilePreviewOrder(policy).warnings).toEqual([]);
    }
  });

  it("idle-rule: no points, no goods, no day", () => {
    const idle = [["idle-rule", "earn.rules.1"]];
    const withRule = (more: Partial<EarnRuleInput>) => earning({ rules: [spend(), spend({ code: "more", ...more })] });
    expect(withRule({ points: 0, basis: "order" })).toEqual(idle);
    expect(withRule({ only: { categories: ["tyres"] }, except: { categories: ["tyres", "oil"] } })).toEqual(idle);
    expect(withRule({ only: {} })).toEqual(idle);
    expect(withRule({ through: "1999-12-31" })).toEqual(idle);
    expect(withRule({ only: { categories: ["tyres"], skus: ["x"] }, except: { categories: ["tyres"] } })).toEqual([]);
    const { earn, expiry, shortage, returns } = retailPoints;
    const later = { ...{ expiry, shortage, returns }, from: "2026-07-01", earn: { ...earn, rules: [spend({ through: "2026-06-30" })] } };
    expect(warned({ versions: [later] })).toEqual([["idle-rule", "versions.0.earn.rules.0"]]);
    expect(warned({ earn: { ...earn, rules: [spend({ from: "2026-07-01" })] }, versions: [{ ...later, earn }] })).toEqual([
      ["idle-rule", "earn.rules.0"],
    ]);
  });

  it("doubled-rule: two rules count the same", () => {
    const goods = { only: { categories: ["a", "b"] } };
    expect(earning({ rules: [spend(), spend({ code: "again", points: "2" })] })).toEqual([["doubled-rule", "earn.rules.1"]]);
    expect(earning({ rules: [spend(goods), spend({ code: "again", only: { categories: ["b", "a"] } })] })).toEqual([
      ["doubled-rule", "earn.rules.1"],
    ]);
    expect(earning({ rules: [spend(), spend({ code: "tyres", ...goods }), spend({ code: "visit", basis: "order" })] })).toEqual([]);
    expect(earning({ rules: [spend({ through: "2026-06-30" }), spend({ code: "new", from: "2026-07-01" })] })).toEqual([]);
  });

  it("cap-of-zero, idle-cap: a cap leaves nothing, or has no day", () => {
    const cap = { code: "cap", points: 5, per: "day", cites: [] } as const;
    expect(earning({ caps: [{ ...cap, points: "0.0" }] })).toEqual([["cap-of-zero", "earn.caps.0.points"]]);
    expect(earning({ caps: [{ ...cap, through: "1999-12-31" }] })).toEqual([["idle-cap", "earn.caps.0"]]);
    expect(earning({ caps: [cap] })).toEqual([]);
  });

  it("idle-multiplier: a day that never comes, no goods, nobody", () => {
    const once = (more: Partial<MultiplierInput>) => earning({ multipliers: [multiplier("m", "2", more)] }).length;
    expect(earning({ multipliers: [multiplier("m", "2", { when: { days: ["1999-12-31"] } })] })).toEqual([
      ["idle-multiplier", "earn.multipliers.0"],
    ]);
    expect(once({ when: { days: ["2026-06-18"], weekdays: [5] } })).toBe(1); // a Thursday
    expect(once({ when: { days: ["2026-06-18"], weekdays: [4] } })).toBe(0);
    expect(once({ when: { daysOfMonth: [31], from: "2026-02-01", through: "2026-02-28" } })).toBe(1);
    expect(once({ when: { daysOfMonth: [29], weekdays: [3], from: "2026-02-01" } })).toBe(0);
    expect(once({ when: { through: "1999-12-31" } })).toBe(1);
    expect(once({ when: { weekdays: [] } })).toBe(1);
    expect(once({ when: { tiers: [] } })).toBe(1);
    expect(once({ when: { channels: [] } })).toBe(1);
    expect(once({ only: { skus: ["x"] }, except: { skus: ["x"] } })).toBe(1);
  });

  it("shadowed-multiplier: where only the largest counts, one that never is", () => {
    const shadowed = (...multipliers: MultiplierInput[]) => earning({ multipliers }).map(([, path]) => path);
    const gold = { when: { tiers: ["gold"] } };
    expect(earning({ multipliers: [multiplier("gold", "1.5", gold), multiplier("all", "2")] })).toEqual([
      ["shadowed-multiplier", "earn.multipliers.0"],
    ]);
    expect(shadowed(multiplier("a", "2", gold), multiplier("b", "2.0", gold))).toEqual(["earn.multipliers.1"]);
    expect(shadowed(multiplier("a", "2", gold), multiplier("b", "2"))).toEqual(["earn.multipliers.0"]);
    expect(shadowed(multiplier("gold", "3", gold), multiplier("all", "2"))).toEqual([]);
    expect(
      shadowed(
        multiplier("june", "2", { when: { from: "2026-06-01", through: "2026-06-30" } }),
        multiplier("half", "3", { when: { from: "2026-06-15" } }),
      ),
    ).toEqual([]);
    expect(shadowed(multiplier("all", "2"), multiplier("tyres", "3", { only: { categories: ["tyres"] } }))).toEqual([]);
    expect(shadowed(multiplier("tyres", "2", { only: { categories: ["tyres"] } }), multiplier("all", "3"))).toEqual(["earn.multipliers.0"]);
    expect(earning({ stacking: "multiply", multipliers: [multiplier("a", "2"), multiplier("b", "3")] })).toEqual([]);
  });

  it("rounds-to-nothing: an everyday order earns no point", () => {
    const floor = { place: "per-order", mode: "floor" } as const;
    expect(earning({ rules: [spend({ every: "100.01" })], rounding: floor })).toEqual([["rounds-to-nothing", "earn.rounding"]]);
    expect(earning({ rules: [spend({ every: "100" })], rounding: floor })).toEqual([]);
    expect(earning({ rules: [spend({ every: "1000" })], rounding: { place: "per-order", mode: "ceil" } })).toEqual([]);
    expect(earning({ rules: [spend({ every: "1000" }), spend({ code: "visit", basis: "order" })], rounding: floor })).toEqual([]);
    expect(earning({ rules: [], rounding: floor })).toEqual([]);
  });

  it("lapses-while-pending: points that are gone before they can be used", () => {
    const lapses = [["lapses-while-pending", "pending.days"]];
    const held = (days: number, expiry: LedgerPolicyInput["expiry"]) => warned({ pending: { kind: "days", days }, expiry });
    expect(held(7, { kind: "end-of-year" })).toEqual(lapses);
    expect(held(1, { kind: "end-of-month" })).toEqual(lapses);
    expect(held(31, { kind: "after-earning", period: { days: 30 } })).toEqual(lapses);
    expect(held(30, { kind: "after-earning", period: { days: 30 } })).toEqual([]);
    // From 31 January a month ends on 27 February, and the 28th is the first day to use them.
    expect(held(28, { kind: "after-earning", period: { months: 1 } })).toEqual(lapses);
    expect(held(27, { kind: "after-earning", period: { months: 1 } })).toEqual([]);
    expect(held(3000, { kind: "inactivity", months: 1 })).toEqual([]);
    expect(warned({ pending: { kind: "until-confirmed" }, expiry: { kind: "end-of-month" } })).toEqual([]);
  });

  it("returns-take-nothing: buy, return, and keep the points", () => {
    expect(warned({ returns: "only-pending" })).toEqual([["returns-take-nothing", "returns"]]);
    expect(warned({ returns: "only-pending", pending: { kind: "days", days: 0 } })).toEqual([["returns-take-nothing", "returns"]]);
    expect(warned({ returns: "only-pending", pending: { kind: "days", days: 7 } })).toEqual([]);
  });

  it("no-activity: points lapse whatever the member does", () => {
    expect(warned({ expiry: { kind: "inactivity", months: 12 }, activities: [] })).toEqual([["no-activity", "activities"]]);
    expect(warned({ activities: [] })).toEqual([]);
  });
});
