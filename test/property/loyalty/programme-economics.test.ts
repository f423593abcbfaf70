import fc from "fast-check";
import {
  breakage,
  breakEvenLift,
  launchEstimate,
  pointsAllocation,
  pointsLiability,
  rewardCostRate,
  rewardRate,
  rewardRateBand,
  tierDistribution,
  vintageBreakage,
} from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { day, decimal, runs } from "../arbitrary";

const share = decimal({ min: 0, max: 1, decimals: 4 });
const money = decimal({ min: 0, max: 1_000_000, decimals: 2 });
const booked = fc.record({
  decimals: fc.constantFrom(2, 3, 6),
  mode: fc.constantFrom("half-up" as const, "half-even" as const, "down" as const, "floor" as const, "ceil" as const),
});
const sum = (parts: readonly string[]) => parts.reduce((total, part) => total.plus(part), new Decimal(0));

describe("points", () => {
  it("R21: the shares of a price are the price, to the last digit", () => {
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 1_000_000 }), booked, (price, goods, expectedPoints, unit) => {
        const { value } = pointsAllocation({ price, goods, expectedPoints, pointValue: "0.01", booked: unit });
        expect(sum([value.goods, value.points]).eq(price)).toBe(true);
        expect(new Decimal(value.points).gte(0) && new Decimal(value.goods).gte(0)).toBe(true);
      }),
      runs,
    );
  });

  it("R21: revenue and liability are what was allocated, in every period", () => {
    const period = fc.record({ redeemed: fc.integer({ min: 0, max: 1000 }), more: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(money, fc.array(period, { minLength: 1, maxLength: 12 }), booked, (allocated, drawn, unit) => {
        let redeemed = 0;
        const periods = drawn.map((each) => {
          redeemed += each.redeemed;
          return { redeemed: each.redeemed, expected: redeemed + each.more };
        });
        const figure = pointsLiability({ allocated, periods, booked: unit });
        figure.value.periods.forEach((row, position) => {
          const earlier = figure.value.periods.slice(0, position + 1).map(({ revenue }) => revenue);
          expect(sum(earlier).eq(row.toDate)).toBe(true);
          expect(sum([row.toDate, row.liability]).eq(allocated)).toBe(true);
        });
        expect(verify(JSON.parse(JSON.stringify(figure)), pointsLiability)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("a lower estimate never books less to date", () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(money, counts, booked, (allocated, [redeemed, more, evenMore], unit) => {
        const toDate = (expected: number) =>
          pointsLiability({ allocated, periods: [{ redeemed, expected }], booked: unit }).value.periods[0]?.toDate ?? "";
        expect(new Decimal(toDate(redeemed + more)).gte(toDate(redeemed + more + evenMore))).toBe(true);
      }),
      runs,
    );
  });

  it("cost rate and overstatement are the rate of all points, and breakage is what is not redeemed", () => {
    fc.assert(
      fc.property(share, share, share, (earnRate, redemption, costPerPoint) => {
        const { value, steps } = rewardCostRate({ earnRate, redemption, costPerPoint });
        expect(sum([value, steps[1]?.value ?? ""]).eq(steps[0]?.value ?? "")).toBe(true);
        expect(sum([breakage({ redemption }).value, redemption]).eq(1)).toBe(true);
      }),
      runs,
    );
  });

  it("vintages hold every point once, in any order of lots", () => {
    const parts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
    const lot = fc.record({ issuedOn: day("2023-11-01", 500), parts }).map(({ issuedOn, parts: [redeemed, expired, left] }) => ({
      issuedOn,
      issued: redeemed + expired + left,
      redeemed,
      expired,
    }));
    fc.assert(
      fc.property(fc.array(lot, { maxLength: 30 }), (lots) => {
        const { value } = vintageBreakage({ lots });
        expect(vintageBreakage({ lots: [...lots].reverse() }).value).toEqual(value);
        expect(sum(value.map(({ issued }) => issued)).toNumber()).toBe(lots.reduce((total, { issued }) => total + issued, 0));
        for (const row of value) expect(sum([row.redeemed, row.expired, row.outstanding]).eq(row.issued)).toBe(true);
        expect(value.map(({ month }) => month)).toEqual([...new Set(value.map(({ month }) => month))].sort());
      }),
      runs,
    );
  });
});

describe("programme", () => {
  it("breaks even at its break-even lift: margin of the extra sales = rewards + fixed cost", () => {
    const terms = fc.record({ sales: money, margin: share, costRate: share, fixedCost: money });
    fc.assert(
      fc.property(
        terms.filter(({ sales }) => Number(sales) > 0),
        fc.constantFrom("all-sales" as const, "extra-sales" as const),
        (given, rewarded) => {
          const { value } = breakEvenLift({ ...given, rewarded });
          expect(value === null).toBe(new Decimal(given.margin).lte(given.costRate));
          if (value === null) return;
          const extra = new Decimal(given.sales).times(value);
          const rewardedOn = rewarded === "all-sales" ? extra.plus(given.sales) : extra;
          const left = extra.times(given.margin).minus(rewardedOn.times(given.costRate)).minus(given.fixedCost);
          expect(left.abs().lte(extra.plus(1).times("1e-18"))).toBe(true);
        },
      ),
      runs,
    );
  });

  it("an estimate ends where its results add up to, and has paid when it says so", () => {
    const period = fc.record({
      members: fc.nat(1000),
      extraSpend: decimal({ min: -100, max: 400, decimals: 2 }),
      margin: share,
      cost: money,
    });
    fc.assert(
      fc.property(money, fc.array(period, { minLength: 1, maxLength: 10 }), (setUpCost, periods) => {
        const { value } = launchEstimate({ setUpCost, periods });
        expect(
          sum(value.periods.map(({ result }) => result))
            .minus(setUpCost)
            .eq(value.total),
        ).toBe(true);
        const isPaid = value.periods.map(({ toDate }) => new Decimal(toDate).gte(0));
        if (value.paysFrom === null) expect(isPaid.at(-1)).toBe(false);
        else {
          expect(isPaid.slice(value.paysFrom - 1).every(Boolean)).toBe(true);
          expect(isPaid[value.paysFrom - 2] ?? false).toBe(false);
        }
      }),
      runs,
    );
  });

  it("a rate has one band, and a higher rate never a lower one", () => {
    const bands = ["below-telecom", "telecom", "airline"];
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(bands.indexOf(rewardRateBand({ rate: low }).value)).toBeLessThanOrEqual(bands.indexOf(rewardRateBand({ rate: high }).value));
        const rate = rewardRate({ value: a, spend: "1" }).value;
        expect(new Decimal(rate ?? "").eq(a)).toBe(true);
      }),
      runs,
    );
  });

  it("shares of tiers hold everybody, and from a tier up never more than from the one below", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }), (counts) => {
        const tiers = counts.map((members, position) => ({ tier: `t${position}`, members }));
        const { value } = tierDistribution({ tiers });
        const all = counts.reduce((total, count) => total + count, 0);
        expect(value.every(({ share: part }) => (part === null) === (all === 0))).toBe(true);
        if (all === 0) return;
        expect(
          sum(value.map(({ share: part }) => part ?? ""))
            .minus(1)
            .abs()
            .lte("1e-18"),
        ).toBe(true);
        expect(value[0]?.thisOrAbove).toBe("1");
        for (const [position, row] of value.entries())
          expect(new Decimal(row.thisOrAbove ?? "").lte(value[position - 1]?.thisOrAbove ?? 1)).toBe(true);
      }),
      runs,
    );
  });
});
