import fc from "fast-check";
import { addDays, daysBetween, plainDate } from "idic/foundation";
import {
  competitorEffect,
  compileLoyalCustomer,
  eightSteps,
  exclusivityGap,
  loyaltySteps,
  staffLoyalty,
  switchingCost,
  twoApproaches,
} from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { day, decimal, garbage, runs } from "../arbitrary";

const money = decimal({ min: 0, max: 100_000, decimals: 2 });

/** Four shares of customers that add up to 1: both, behaviour alone, attitude alone, neither. */
const approach = fc
  .record({ parts: fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), customers: fc.integer({ min: 1, max: 5000 }) })
  .map(({ parts: [both = 0, acts = 0, thinks = 0], customers }) => ({
    customers,
    both: new Decimal(both).div(400).toFixed(),
    behaviour: new Decimal(both + acts).div(400).toFixed(),
    attitude: new Decimal(both + thinks).div(400).toFixed(),
  }));

describe("two approaches", () => {
  it("VA-20: exchanging the two ways turns the difference round, and the unstable and the truly loyal are those who act loyally", () => {
    fc.assert(
      fc.property(approach, approach, money, (a, b, perCustomer) => {
        const costing = (way: typeof a) => ({ ...way, cost: new Decimal(perCustomer).times(way.customers).toFixed() });
        const one = twoApproaches({ rewardOnly: costing(a), relevantService: costing(b), tolerance: 0 });
        const other = twoApproaches({ rewardOnly: costing(b), relevantService: costing(a), tolerance: 0 });
        expect(new Decimal(one.value.difference).plus(other.value.difference).isZero()).toBe(true);
        expect(one.value.rewardOnly).toEqual(other.value.relevantService);
        const { unstable, trulyLoyal } = one.value.rewardOnly;
        expect(new Decimal(unstable).plus(trulyLoyal).eq(a.behaviour)).toBe(true);
        expect(verify(JSON.parse(JSON.stringify(one)), twoApproaches)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("refuses exactly what lies beyond the tolerance", () => {
    fc.assert(
      fc.property(approach, fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.integer({ min: 0, max: 100 }), (way, cost, percent) => {
        const tolerance = new Decimal(percent).div(100).toFixed();
        const least = (cost * BigInt(100 - percent) + 99n) / 100n;
        const asks = (cheaper: bigint) =>
          twoApproaches.safe({ rewardOnly: { ...way, cost }, relevantService: { ...way, cost: cheaper }, tolerance }).ok;
        expect(asks(least)).toBe(true);
        if (least > 0n) expect(asks(least - 1n)).toBe(false);
      }),
      runs,
    );
  });
});

describe("eight steps", () => {
  it("LO-08: reached and next walk the list, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null), { minLength: 8, maxLength: 8 }), (taken) => {
        const { reached, next, ahead, unknown } = eightSteps({
          steps: Object.fromEntries(loyaltySteps.map((step, position) => [step, taken[position]])),
        }).value;
        expect([...reached, ...(next === null ? [] : [next])]).toEqual(loyaltySteps.slice(0, reached.length + (next === null ? 0 : 1)));
        expect(reached.length + ahead.length).toBe(taken.filter((each) => each === true).length);
        expect(unknown.length).toBe(taken.filter((each) => each === null).length);
      }),
      runs,
    );
  });
});

describe("measures", () => {
  it("LO-10: more leavers never make loyal customers more likely", () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.nat(100),
        fc.integer({ min: 1, max: 100 }),
        decimal({ min: 0, max: 1, decimals: 2 }),
        (a, b, staff, limit) => {
          const prospect = (leavers: number) => staffLoyalty({ leavers, staff, turnoverLimit: limit, dutiful: true }).value.customerLoyalty;
          if (prospect(Math.min(a, b)) === "not-to-be-expected") expect(prospect(Math.max(a, b))).toBe("not-to-be-expected");
        },
      ),
      runs,
    );
  });

  it("LO-32: the order of losses changes nothing, and cost is offer and net", () => {
    fc.assert(
      fc.property(fc.array(money), money, (values, rivalOffer) => {
        const losses = values.map((value, position) => ({ name: `${position}`, value }));
        const { value } = switchingCost({ losses, rivalOffer });
        expect(switchingCost({ losses: [...losses].reverse(), rivalOffer }).value).toEqual(value);
        expect(new Decimal(value.net).plus(rivalOffer).eq(value.cost)).toBe(true);
      }),
      runs,
    );
  });

  it("LO-38, LO-39: two groups that behave alike have no gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.integer({ min: 1, max: 50 }), (customers, drawn, times) => {
        const count = Math.min(drawn, customers);
        const group = { customers, count };
        const larger = { customers: customers * times, count: count * times };
        expect(exclusivityGap({ satisfied: group, others: larger }).value.gap).toBe("0");
        expect(competitorEffect({ others: larger, loyal: group }).value.gap).toBe("0");
      }),
      runs,
    );
  });
});

describe("loyal customer", () => {
  const isLoyal = compileLoyalCustomer({ id: "own", edition: "1", from: "1900-01-01", longFrom: { months: 31 }, muchFrom: "500.5" });
  const facts = fc.record({
    since: fc.option(day("2020-01-01", 4000), { nil: null }),
    spend: fc.option(decimal({ min: -100, max: 1000, decimals: 1 }), { nil: null }),
  });

  it("says the same on every day before the day of review, and its receipt verifies", () => {
    fc.assert(
      fc.property(facts, day("2020-01-01", 4000), fc.nat(), (given, asOf, drawn) => {
        const answer = isLoyal(given, { asOf });
        const { outcome, because, reviewOn } = answer;
        const room = daysBetween(asOf, reviewOn ?? addDays(asOf, 3000));
        const later = addDays(plainDate(asOf), drawn % Math.max(1, room));
        expect(isLoyal(given, { asOf: later })).toMatchObject({ outcome, because });
        expect(verify(JSON.parse(JSON.stringify(answer)), isLoyal)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("LO-20: spending more and coming longer never ends loyalty", () => {
    fc.assert(
      fc.property(facts, day("2020-01-01", 4000), fc.nat(500), fc.nat(500), (given, asOf, days, more) => {
        if (isLoyal(given, { asOf }).outcome.loyal !== true || given.since === null || given.spend === null) return;
        const longer = { since: addDays(given.since, -days), spend: new Decimal(given.spend).plus(more).toFixed() };
        expect(isLoyal(longer, { asOf }).outcome.loyal).toBe(true);
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(fc.oneof(garbage, fc.record({ since: garbage, spend: garbage })), (anything) => {
        const result = isLoyal.safe(anything, { asOf: "2026-11-22" });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
