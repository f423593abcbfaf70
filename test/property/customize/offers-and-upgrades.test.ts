import fc from "fast-check";
import { bmwOffers, compileOffers, compileUpgrades, fawVwUpgrade, nordstromCard, zhengdaOffers, zhengdaRetention } from "idic/customize";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, runs } from "../arbitrary";

const near = day("2018-01-01", 4_000);
const anyOffers = fc.constantFrom(...[zhengdaOffers, zhengdaRetention, bmwOffers, nordstromCard].map((policy) => compileOffers(policy)));
const anyCustomer = fc.record({
  openServiceIssue: fc.boolean(),
  vehicleSince: fc.option(near),
  vehicleAge: fc.option(fc.integer({ min: 0, max: 12 })),
  vehicles: fc.option(fc.integer({ min: 0, max: 3 })),
  needs: fc.option(fc.subarray(["time", "next-car", "winter-driving", "more-space", "sell-car"])),
  traits: fc.record({
    "finance-running": fc.option(fc.boolean()),
    "same-seller": fc.option(fc.boolean()),
    "certified-car": fc.option(fc.boolean()),
    "referral-bought": fc.option(fc.boolean()),
  }),
  dates: fc.record({ "finance-end": fc.option(near) }),
});

const anyUpgrades = fc
  .record({ years: fc.integer({ min: 1, max: 6 }), occupations: fc.constantFrom(null, ["teacher"]) })
  .map(({ years, occupations }) => compileUpgrades({ ...fawVwUpgrade, id: "any", ownedFor: { years }, occupations }));
const anyOwner = fc.record({
  openComplaint: fc.option(fc.boolean(), { freq: 1 }).map((open) => open ?? false),
  model: fc.constantFrom("jetta", "golf", "sagitar", null),
  boughtOn: fc.option(near),
  brandsOwned: fc.option(fc.subarray(["volkswagen", "audi"])),
  occupation: fc.constantFrom("teacher", "student", null),
});

/** A few days before one, the last of them the day before it; some later ones when there is none. */
function before(reviewOn: PlainDate | null, asOf: PlainDate): PlainDate[] {
  if (reviewOn === null) return [1, 30, 400, 5_000].map((days) => addDays(asOf, days));
  const last = daysBetween(asOf, reviewOn) - 1;
  return [0, Math.floor(last / 2), last].map((days) => addDays(asOf, days));
}

describe("offers", () => {
  it("make and withhold every offer once, stay the same until reviewOn, and replay", () => {
    fc.assert(
      fc.property(anyOffers, anyCustomer, near, (rule, customer, asOf) => {
        const advice = rule(customer, { asOf });
        const { made, withheld } = advice.outcome;
        const codes = rule.policy.offers.map(({ code }) => code);
        expect([...made, ...withheld].map(({ code }) => code).sort()).toEqual([...codes].sort());
        if (customer.openServiceIssue) expect(made).toEqual([]);
        for (const later of before(advice.reviewOn, asOf)) expect(rule(customer, { asOf: later }).outcome).toEqual(advice.outcome);
        expect(verify(JSON.parse(JSON.stringify(advice)), rule)).toEqual({ verified: true });
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });
});

describe("upgrades", () => {
  it("stay the same until reviewOn, qualify on it, and replay", () => {
    fc.assert(
      fc.property(anyUpgrades, anyOwner, near, (rule, owner, asOf) => {
        const advice = rule(owner, { asOf });
        for (const later of before(advice.reviewOn, asOf)) {
          const { outcome, because } = rule(owner, { asOf: later });
          expect([outcome, because]).toEqual([advice.outcome, advice.because]);
        }
        if (advice.reviewOn !== null) expect(rule(owner, { asOf: advice.reviewOn }).outcome.prospect).toBe(true);
        expect(advice.outcome.actions.length > 0).toBe(advice.outcome.prospect);
        expect(verify(JSON.parse(JSON.stringify(advice)), rule)).toEqual({ verified: true });
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });

  it("a complaint or a missing fact never makes a prospect of anybody", () => {
    fc.assert(
      fc.property(
        anyUpgrades,
        anyOwner,
        near,
        fc.constantFrom("model", "boughtOn", "brandsOwned", "openComplaint"),
        (rule, owner, asOf, fact) => {
          expect(rule({ ...owner, [fact]: null }, { asOf }).outcome.prospect).toBe(false);
          expect(rule({ ...owner, openComplaint: true }, { asOf }).outcome.prospect).toBe(false);
        },
      ),
      runs,
    );
  });
});
