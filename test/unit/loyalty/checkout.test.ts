import {
  type CheckoutPolicyInput,
  compileCheckout,
  compileLedger,
  compileTiers,
  jd2013,
  type LedgerPolicyInput,
  retailPoints,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const shop = {
  id: "shop",
  edition: "1",
  from: "2013-10-15",
  points: retailPoints,
  tiers: jd2013,
  counts: [{ metric: "growth", measure: "points" }],
} as const satisfies CheckoutPolicyInput;
const order = (amount: string, more: object = {}) => ({ id: "o", lines: [{ id: "1", amount }], ...more });
const grown = (growth: string) => ({ events: [{ id: "m", on: "2026-01-05", metrics: { growth } }] });

describe("checkout", () => {
  it("R19, R22: gives the points and the new gap, as ledger and tiers do once the order is placed", () => {
    const asOf = "2026-03-05";
    const seen = compileCheckout(shop)({ order: order("199.90"), account: { events: [] }, member: grown("1500") }, { asOf });
    const { balance } = compileLedger(retailPoints)({ events: [{ ...order("199.90"), kind: "purchase", on: asOf }] }, { asOf });
    const { next } = compileTiers(jd2013)(
      { events: [...grown("1500").events, { id: "o", on: asOf, metrics: { growth: balance } }] },
      { asOf },
    );
    expect(seen).toMatchObject({ points: "199", balanceAfter: balance, nextAfter: next, because: { code: "narrows-gap" } });
    expect(next).toEqual({ tier: "silver", missing: { growth: "301" } });
  });

  it("R10: an order lifts to a higher tier, and earns by the tier before it", () => {
    const multipliers = [{ code: "silver", factor: "2", when: { tiers: ["silver"] }, cites: [] }] as const;
    const points: LedgerPolicyInput = { ...retailPoints, earn: { ...retailPoints.earn, multipliers } };
    const checkout = compileCheckout({ ...shop, points });
    const see = (growth: string, more: object = {}) =>
      checkout({ order: order("600", more), account: { events: [] }, member: grown(growth) }, { asOf: "2026-03-05" });
    expect(see("1500")).toMatchObject({ points: "600", tier: "bronze", tierAfter: "silver", because: { code: "lifts-tier" } });
    expect(see("2500")).toMatchObject({ points: "1200", tier: "silver", tierAfter: "silver", nextAfter: { missing: { growth: "6300" } } });
    expect(see("2500", { tier: "bronze" }).points).toBe("600");
  });

  it("D11: money counts in the unit of the points programme, and a foreign metric needs a rate", () => {
    const tiers = (money: object) => ({
      ...{ id: "t", edition: "1", from: "2000-01-01", window: { kind: "lifetime" } as const },
      metrics: { spend: { count: "sum", of: "paid", money } as const },
      tiers: [
        { code: "base", cites: [] },
        { code: "top", atLeast: { spend: "100" }, cites: [] },
      ],
    });
    const paid = (money: object) =>
      ({ ...shop, tiers: tiers(money), counts: [{ metric: "paid", measure: "amount" }] }) as unknown as CheckoutPolicyInput;
    const rates = [{ from: "2000-01-01", currency: "CNY", rate: "0.5" }];
    const dollars = compileCheckout(paid({ currency: "USD", amounts: "major", rates }));
    expect(dollars({ order: order("60"), account: { events: [] }, member: { events: [] } }, { asOf: "2026-03-05" }).nextAfter).toEqual({
      tier: "top",
      missing: { spend: "70" },
    });
    expect(() => compileCheckout(paid({ currency: "USD", amounts: "major" }))).toThrow(
      "counts[0].metric: expected a rate for CNY from 2013-10-15",
    );
    expect(() => compileCheckout(paid({ currency: "CNY", amounts: "minor" }))).toThrow(
      "counts[0].metric: expected a metric in the major unit",
    );
  });

  it("R22: an order in another currency counts for the tier at the rate of its day", () => {
    const tiers = {
      ...{ id: "t", edition: "1", from: "2000-01-01", window: { kind: "lifetime" } as const },
      tiers: [
        { code: "base", cites: [] },
        { code: "top", atLeast: { spend: "100" }, cites: [] },
      ],
    } as const;
    const points = { ...retailPoints, rates: [{ from: "2026-01-01", currency: "USD", rate: "7.15" }] } as const;
    const checkout = compileCheckout({ ...shop, points, tiers, counts: [{ metric: "spend", measure: "amount" }] });
    const seen = checkout(
      { order: order("9.99", { currency: "USD" }), account: { events: [] }, member: { events: [] } },
      { asOf: "2026-03-05" },
    );
    expect(seen).toMatchObject({ points: "71", nextAfter: { tier: "top", missing: { spend: "28.5715" } } });
  });

  it("R22: money is converted once, where the points programme and the metric both know the rate", () => {
    const rates = [{ from: "2026-01-01", currency: "USD", rate: "7" }];
    const tiers = (known: typeof rates) =>
      ({
        ...{ id: "t", edition: "1", from: "2000-01-01", window: { kind: "lifetime" } as const },
        metrics: { spend: { money: { currency: "CNY", amounts: "major", rates: known } } },
        tiers: [
          { code: "base", cites: [] },
          { code: "top", atLeast: { spend: "10000" }, cites: [] },
        ],
      }) as const;
    for (const known of [rates, []]) {
      const checkout = compileCheckout({
        ...shop,
        points: { ...retailPoints, rates },
        tiers: tiers(known),
        counts: [{ metric: "spend", measure: "amount" }],
      });
      const facts = { order: order("100", { currency: "USD" }), account: { events: [] }, member: { events: [] } };
      expect(checkout(facts, { asOf: "2026-03-05" })).toMatchObject({ points: "700", nextAfter: { missing: { spend: "9300" } } });
    }
  });

  it("R10: an order whose goods are all of one category counts for tiers of that category", () => {
    const tiers = {
      ...{ id: "t", edition: "1", from: "2000-01-01", window: { kind: "lifetime" } as const },
      metrics: { parts: { of: "spend", categories: ["parts"] } },
      tiers: [
        { code: "base", cites: [] },
        { code: "top", atLeast: { parts: "100" }, cites: [] },
      ],
    } as const;
    const checkout = compileCheckout({ ...shop, tiers, counts: [{ metric: "spend", measure: "amount" }] });
    const missing = (...categories: (string | null)[]) => {
      const lines = categories.map((category, at) => ({ id: `${at}`, amount: "30", category }));
      const delivery = { id: "d", amount: "10", kind: "delivery" } as const;
      const facts = { order: { id: "o", lines: [...lines, delivery] }, account: { events: [] }, member: { events: [] } };
      return checkout(facts, { asOf: "2026-03-05" }).nextAfter?.missing;
    };
    expect(missing("parts", "parts")).toEqual({ parts: "40" });
    expect(missing("parts", "wine")).toEqual({ parts: "100" });
    expect(missing("parts", null)).toEqual({ parts: "100" });
  });

  it("refuses what neither programme could read, with its path", () => {
    expect(() => compileCheckout({ ...shop, counts: [{ metric: "nights", measure: "order" }] })).toThrow(
      "counts[0].metric: expected a metric",
    );
    expect(() => compileCheckout({ ...shop, counts: [...shop.counts, ...shop.counts] })).toThrow(
      "counts[1].metric: expected each name once",
    );
    expect(() => compileCheckout({ ...shop, points: { ...retailPoints, currency: "RMB" } })).toThrow("points.currency");
    const checkout = compileCheckout(shop);
    const issues = (input: object) => {
      const result = checkout.safe(
        { order: order("1"), account: { events: [] }, member: { events: [] }, ...input },
        { asOf: "2026-03-05" },
      );
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    expect(issues({ order: order("1.001") })).toEqual([["too-fine", "order.lines.0.amount"]]);
    expect(issues({ account: { events: [{ id: "r", on: "2026-01-01", kind: "redeem", points: "0.5" }] } })).toEqual([
      ["too-fine", "account.events.0.points"],
    ]);
    expect(issues({ member: { events: [{ id: "m", on: "2026-01-01", refunds: "x", metrics: { growth: "-1" } }] } })).toEqual([
      ["inconsistent", "member.events.0.refunds"],
    ]);
    expect(issues({ member: { events: [{ id: "o", on: "2026-01-01", metrics: { growth: "1" } }] } })).toEqual([
      ["duplicate-id", "order.id"],
    ]);
    const foolish = compileCheckout({ ...shop, points: { ...retailPoints, returns: "only-pending" } });
    expect(foolish.warnings).toEqual([{ code: "returns-take-nothing", path: ["points", "returns"] }]);
  });
});
