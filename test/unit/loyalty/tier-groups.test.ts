import { explain } from "idic";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { baecGroups2019, compileTierGroups, compileTiers, type TierGroupsPolicyInput, type TierPolicyInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const house = { id: "house", edition: "1", from: "2000-01-01" } as const;
const base = { code: "base", cites: [] } as const;
const tier = (code: string, points: string) => ({ code, atLeast: { points }, cites: [] });
const yearly: TierPolicyInput = {
  ...house,
  id: "yearly",
  window: { kind: "calendar-year" },
  validity: { kind: "later-window", windows: 1 },
  tiers: [base, tier("silver", "100"), tier("gold", "300")],
};
const club: TierPolicyInput = {
  ...house,
  id: "club",
  window: { kind: "rolling", lasts: { months: 12 } },
  downgrade: { kind: "immediate" },
  metrics: { points: { categories: ["running"] } },
  tiers: [base, tier("runner", "50")],
};
const both: TierGroupsPolicyInput = { ...house, groups: { status: yearly, club } };
const bought = (id: string, on: string, points: string, category = "other") => ({ id, on, category, metrics: { points } });

const refusal = (policy: TierGroupsPolicyInput) => {
  try {
    compileTierGroups(policy);
  } catch (error) {
    if (error instanceof Error && "issues" in error && Array.isArray(error.issues))
      return error.issues.map(({ code, path }) => [code, path.join(".")]);
  }
  return [];
};

describe("tier groups", () => {
  it("R10: answers for each ladder with its own metrics, windows and ends", () => {
    const events = [bought("a", "2025-03-01", "260"), bought("b", "2025-06-01", "50", "running")];
    const { groups, reviewOn, because, warnings } = compileTierGroups(both)({ events }, { asOf: "2025-07-01" });
    expect(groups["status"]).toMatchObject({ tier: "gold", validThrough: "2026-12-31" });
    expect(groups["club"]).toMatchObject({ tier: "runner", validThrough: "2026-05-31", balance: { points: "50" } });
    expect({ reviewOn, because: because.code, warnings }).toEqual({ reviewOn: "2026-01-01", because: "above-base", warnings: [] });
  });

  it("R13: says when he stands at the base everywhere", () => {
    expect(compileTierGroups(both)({ events: [] }, { asOf: "2025-07-01" }).because.code).toBe("base-only");
  });

  it("R16: gold for life stays beside a status that falls year by year", () => {
    const tiersOf = compileTierGroups(baecGroups2019);
    const history = { member: { yearStart: "05-08" }, events: [{ id: "a", on: "2019-06-01", metrics: { tierPoints: "35000" } }] };
    const on = (asOf: string) => Object.values(tiersOf(history, { asOf }).groups).map((status) => status.tier);
    expect(["2021-05-07", "2021-05-08", "2022-05-08", "2023-05-08"].map(on)).toEqual([
      ["gold", "gold-for-life"],
      ["silver", "gold-for-life"],
      ["bronze", "gold-for-life"],
      ["blue", "gold-for-life"],
    ]);
  });

  it("R12: what was given or set by hand belongs to one group", () => {
    const history = {
      events: [],
      grants: { status: [{ id: "match", tier: "gold", from: "2025-01-01", through: "2025-12-31" }] },
      overrides: { club: [{ id: "o", tier: "runner", from: "2025-06-01", through: "2025-06-30", reason: "guest" }] },
    };
    const { groups } = compileTierGroups(both)(history, { asOf: "2025-06-15" });
    expect([groups["status"]?.because.code, groups["club"]?.because.code]).toEqual(["granted", "overridden"]);
  });

  it("R18: goes on from the snapshots of all groups as the whole history would", () => {
    const tiersOf = compileTierGroups(both);
    const events = [bought("a", "2025-03-01", "260"), bought("b", "2025-06-01", "50", "running"), bought("c", "2025-09-01", "40")];
    const { snapshot } = tiersOf({ events: events.slice(0, 2) }, { asOf: "2025-07-01" });
    const whole = tiersOf({ events }, { asOf: "2026-06-01" });
    const resumed = tiersOf.resume(snapshot, events.slice(2), { asOf: "2026-06-01" });
    for (const name of ["status", "club"]) {
      const { tier: shown, since, validThrough, balance } = whole.groups[name] ?? {};
      expect(resumed.groups[name]).toMatchObject({ tier: shown, since, validThrough, balance });
    }
    expect(resumed.reviewOn).toBe(whole.reviewOn);
  });

  it("R1: groups share the days of their events, so a moment is one day for all", () => {
    const zoned = { status: { ...yearly, timeZone: "Asia/Shanghai" }, club: { ...club, timeZone: "Asia/Shanghai" } };
    const events = [{ id: "a", at: "2025-12-31T16:00:00Z", category: "running", metrics: { points: "100" } }];
    const { groups } = compileTierGroups({ ...house, groups: zoned })({ events }, { asOf: "2026-01-01" });
    expect(Object.values(groups).map(({ since }) => since)).toEqual(["2026-01-01", "2026-01-01"]);
  });

  it("explains each group on demand, and says in both languages where he stands", () => {
    const answer = compileTierGroups(both)({ events: [bought("a", "2025-03-01", "260")] }, { asOf: "2025-07-01", explain: true });
    expect(answer.groups["status"]?.working?.events).toEqual(["a"]);
    expect(explain(answer, en)).toBe(
      "Your tiers: status: silver through 2026-12-31; club: base. In at least one group you hold a tier above the first.",
    );
    expect(explain(answer, zhCN)).toBe("您的等级——年度等级：银牌会员（有效期至2026-12-31）；club：普通会员。您至少在一组中高于起始等级。");
  });

  it("lifts the warnings of its groups, of policy and of history", () => {
    const endless = { ...tier("silver", "100"), decay: { points: "1" } };
    const tiersOf = compileTierGroups({ ...house, groups: { status: { ...house, tiers: [base, endless] }, club } });
    expect(tiersOf.warnings).toEqual([{ code: "idle-decay", path: ["groups", "status", "tiers", 1, "decay"] }]);
    const { warnings } = tiersOf({ historyFrom: "2025-01-01", member: { joinedOn: "2025-01-01" }, events: [] }, { asOf: "2025-02-01" });
    expect(warnings).toEqual([]);
    expect(tiersOf({ historyFrom: "2025-01-01", events: [] }, { asOf: "2025-02-01" }).warnings).toContainEqual({
      code: "window-longer-than-history",
      path: ["groups", "club", "historyFrom"],
    });
  });

  it.each<[string, TierGroupsPolicyInput, [string, string][]]>([
    ["fewer than two groups", { ...house, groups: { status: yearly } }, [["out-of-range", "groups"]]],
    [
      "groups of two zones",
      { ...house, groups: { status: yearly, club: { ...club, timeZone: "Asia/Shanghai" } } },
      [["inconsistent", "groups.club.timeZone"]],
    ],
    [
      "a group that begins after the programme",
      { ...house, groups: { status: yearly, club: { ...club, from: "2001-01-01" } } },
      [["inconsistent", "groups.club.from"]],
    ],
    [
      "a group that cannot be compiled",
      { ...house, groups: { status: { ...yearly, tiers: [base, tier("gold", "300"), tier("silver", "100")] }, club } },
      [["inconsistent", "groups.status.tiers.2.atLeast.points"]],
    ],
  ])("refuses %s", (_, policy, issues) => {
    expect(refusal(policy)).toEqual(issues);
  });

  it("refuses what one of its groups would refuse, once and with its path", () => {
    const tiersOf = compileTierGroups(both);
    const issues = (input: unknown) => {
      const result = tiersOf.safe(input, { asOf: "2026-06-01" });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    const refund = { id: "r", on: "2026-01-02", refunds: "unknown", metrics: { points: "-1" } };
    expect(issues({ events: [refund] })).toEqual([["inconsistent", "events.0.refunds"]]);
    expect(issues({ events: [bought("a", "2026-01-01", "1"), bought("a", "2026-01-02", "1")] })).toEqual([
      ["conflicting-event", "events.1.id"],
    ]);
    expect(issues({ events: [], grants: { status: [{ id: "g", tier: "runner", from: "2026-01-01" }] } })).toEqual([
      ["not-an-option", "grants.status.0.tier"],
    ]);
    expect(issues({ events: [], overrides: { clubs: [] } })).toEqual([["not-an-option", "overrides.clubs"]]);
    const start = { on: "2026-01-01", tier: "base", balance: {} };
    expect(issues({ events: [], start: { status: start } })).toEqual([["missing", "start.club"]]);
    expect(issues({ events: [], start: { status: start, club: { ...start, on: "2026-01-02" } } })).toEqual([
      ["inconsistent", "start.club.on"],
    ]);
    expect(issues({ events: [], start: { status: start, club: { ...start, tier: "gold" } } })).toEqual([
      ["not-an-option", "start.club.tier"],
    ]);
  });

  it("compares a group with its rule alone", () => {
    const events = [bought("a", "2025-03-01", "260")];
    const { policy: _, ...alone } = compileTiers(yearly)({ events }, { asOf: "2025-07-01" });
    expect(compileTierGroups(both)({ events }, { asOf: "2025-07-01" }).groups["status"]).toMatchObject(alone);
  });
});
