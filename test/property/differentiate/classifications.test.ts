import fc from "fast-check";
import {
  compileNeeds,
  compileSatisfactionLoyalty,
  compileSatisfactionType,
  compileStrategyMap,
  compileVipStatus,
  compileVisitSpend,
  enterpriseOneToOne,
  jonesSasser,
  oneVipStandard,
  satisfactionStages,
  twoThresholds,
  zhengdaNeeds,
  zhengdaVisitSpend,
} from "idic/differentiate";
import { addDays, plainDate } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, runs } from "../arbitrary";

const asOf = plainDate("2026-11-22");

describe("visit × spend", () => {
  const place = compileVisitSpend({
    ...zhengdaVisitSpend,
    id: "fine",
    visits: [
      { code: "often", atLeast: "2.5" },
      { code: "seldom", atLeast: 1 },
      { code: "never", atLeast: null },
    ],
    spend: [
      { code: "much", atLeast: "9.99" },
      { code: "some", atLeast: "0.3" },
      { code: "little", atLeast: null },
    ],
  });
  const customer = fc.record({
    visits: fc.integer({ min: 0, max: 5 }),
    spendPerVisit: fc.oneof(decimal({ min: 0, max: 12, decimals: 2 }), fc.integer({ min: 0, max: 12 }), fc.bigInt({ min: 0n, max: 12n })),
  });

  it("columns place as the rule does", () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 30 }), (customers) => {
        const cells = place.columns({
          visits: Int32Array.from(customers, ({ visits }) => visits),
          spendPerVisit: customers.map(({ spendPerVisit }) => spendPerVisit),
        });
        customers.forEach((row, at) => {
          const { outcome } = place(row, { asOf });
          expect([place.policy.visits[cells.visits[at] ?? 9]?.code, place.policy.spend[cells.spend[at] ?? 9]?.code]).toEqual([
            outcome.visits,
            outcome.spend,
          ]);
        });
      }),
      runs,
    );
  });
});

describe("satisfaction", () => {
  it("never lowers a stage when it rises", () => {
    const stageOf = compileSatisfactionLoyalty(twoThresholds);
    const answer = decimal({ min: 1, max: 5, decimals: 2 });
    const rank = (satisfaction: string) => satisfactionStages.indexOf(stageOf({ satisfaction }, { asOf }).outcome.stage ?? "none");
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        const [low, high] = Number(a) < Number(b) ? [a, b] : [b, a];
        expect(rank(low)).toBeLessThanOrEqual(rank(high));
      }),
      runs,
    );
  });
});

describe("vip status", () => {
  const vipStatus = compileVipStatus({ ...oneVipStandard, id: "plant", grades: ["gold", "silver"] });
  const grant = fc
    .record({
      dealer: fc.constantFrom("a", "b", "c"),
      region: fc.constantFrom("north", "south"),
      grade: fc.constantFrom("gold", "silver", "金卡"),
      from: day("2026-11-01", 40),
      days: fc.option(fc.integer({ min: 0, max: 30 })),
    })
    .map(({ days, ...rest }) => ({ ...rest, through: days === null ? null : addDays(rest.from, days) }));
  const facts = fc.record({ region: fc.constantFrom("north", "south", null), grants: fc.array(grant, { maxLength: 5 }) });

  it("stays the same on every day before its review", () => {
    fc.assert(
      fc.property(facts, day("2026-10-25", 80), (customer, on) => {
        const { outcome, because, reviewOn } = vipStatus(customer, { asOf: on });
        for (let later = on, days = 0; (reviewOn === null || later < reviewOn) && days < 60; days += 1, later = addDays(later, 1)) {
          const answer = vipStatus(customer, { asOf: later });
          expect([answer.outcome, answer.because]).toEqual([outcome, because]);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of the grades or, but for its reason, on where he comes", () => {
    fc.assert(
      fc.property(facts, day("2026-10-25", 80), (customer, on) => {
        const { outcome } = vipStatus(customer, { asOf: on });
        expect(vipStatus({ ...customer, grants: [...customer.grants].reverse() }, { asOf: on }).outcome).toEqual(outcome);
        expect(vipStatus({ ...customer, region: "west" }, { asOf: on }).outcome.grade).toBe(outcome.grade);
      }),
      runs,
    );
  });
});

describe("needs", () => {
  const needsOf = compileNeeds(zhengdaNeeds);
  const observation = fc.record({
    code: fc.constantFrom("parents", "time-precious", "quiet"),
    on: day("2026-01-01", 400),
    confidential: fc.constantFrom(true, false, null),
  });

  it("DF-03: no viewer sees more than a rule does, and what is not seen is counted", () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 6 }), fc.constantFrom(true, false, null), (observed, interacting) => {
        const all = needsOf({ observed }, { asOf });
        const seen = needsOf({ observed, viewer: { interacting } }, { asOf });
        expect(all.withheld).toBe(0);
        expect(all.needs).toEqual(expect.arrayContaining([...seen.needs]));
        expect(seen.withheld + seen.needs.length).toBeLessThanOrEqual(observed.length);
        if (interacting !== true) expect([seen.needs, seen.stale]).toEqual([[], []]);
      }),
      runs,
    );
  });
});

it("receipts of every classification verify", () => {
  const options = { asOf };
  const checks = [
    verify(compileStrategyMap(enterpriseOneToOne)({ skew: "0.6", diversity: "0.2" }, options), compileStrategyMap(enterpriseOneToOne)),
    verify(compileSatisfactionType(jonesSasser)({ satisfaction: 5, loyalty: 1 }, options), compileSatisfactionType(jonesSasser)),
    verify(compileVisitSpend(zhengdaVisitSpend)({ visits: 3, spendPerVisit: "2" }, options), compileVisitSpend(zhengdaVisitSpend)),
    verify(compileVipStatus(oneVipStandard)({ grants: [] }, options), compileVipStatus(oneVipStandard)),
    verify(compileNeeds(zhengdaNeeds)({ observed: [], viewer: { interacting: true } }, options), compileNeeds(zhengdaNeeds)),
  ];
  for (const check of checks) expect(check).toEqual({ verified: true });
});
