import fc from "fast-check";
import { compileCheckout, compileLedger, compileTiers, jd2013, memberDayPoints } from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const multipliers = [
  ...memberDayPoints.earn.multipliers,
  { code: "gold", factor: "1.5", when: { tiers: ["gold", "diamond"] }, cites: [] },
] as const;
const caps = [{ code: "day", points: 5000, per: "day", cites: [] }] as const;
const points = { ...memberDayPoints, earn: { ...memberDayPoints.earn, multipliers, caps } };
const checkout = compileCheckout({
  ...{ id: "shop", edition: "1", from: "2013-10-15", points, tiers: jd2013 },
  counts: [{ metric: "growth", measure: "points" }],
});
const ledger = compileLedger(points);
const tierOf = compileTiers(jd2013);

const aDay = day("2024-01-01" as Parameters<typeof day>[0], 700);
const growths = fc.array(fc.record({ on: aDay, growth: fc.integer({ min: 0, max: 20_000 }) }), { maxLength: 5 });
const orders = fc.array(fc.record({ on: aDay, amount: decimal({ min: 0, max: 9_000, decimals: 2 }) }), { maxLength: 5 });

describe("checkout", () => {
  it("R19, R22: gives what ledger and tiers give once the order is placed", () => {
    fc.assert(
      fc.property(growths, orders, aDay, decimal({ min: 0, max: 20_000, decimals: 2 }), (grown, bought, asOf, amount) => {
        const member = { events: grown.map(({ on, growth }, at) => ({ id: `m${at}`, on, metrics: { growth } })) };
        const account = {
          events: bought.map(({ on, amount: paid }, at) => ({
            id: `p${at}`,
            on,
            kind: "purchase" as const,
            lines: [{ id: "1", amount: paid }],
          })),
        };
        const order = { id: "o", lines: [{ id: "1", amount }] };
        const seen = checkout({ order, account, member }, { asOf });
        const { tier } = tierOf(member, { asOf });
        const award = ledger({ events: [...account.events, { ...order, kind: "purchase", on: asOf, tier }] }, { asOf });
        const line = award.statement.find(({ event }) => event === "o");
        expect(seen.points).toBe(line?.code === "held" ? line.pending : line?.points);
        const after = tierOf({ events: [...member.events, { id: "o", on: asOf, metrics: { growth: seen.points } }] }, { asOf });
        expect(seen).toMatchObject({ tier, tierAfter: after.tier, nextAfter: after.next, balanceAfter: award.balance });
        expect(verify(JSON.parse(JSON.stringify(seen)), checkout)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const anything of [
          junk,
          { order: junk, account: { events: [] }, member: { events: [] } },
          { order: { id: "o", lines: [] }, account: junk, member: junk },
        ]) {
          const result = checkout.safe(anything, { asOf: "2026-01-01" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
