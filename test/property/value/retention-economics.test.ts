import fc from "fast-check";
import {
  acquisitionRetentionRatio,
  churnCostEquivalence,
  churnLtv,
  churnPerPeriod,
  churnPerYear,
  churnRate,
  cohortRetention,
  continuousFromEffective,
  customerAcquisitionCost,
  customerLifetimes,
  discountPerPeriod,
  discountPerYear,
  effectiveFromContinuous,
  effectiveFromNominal,
  faderHardie1,
  faderHardie2,
  geometricClv,
  grossRevenueRetention,
  grossRevenueRetentionByCustomer,
  impliedRetention,
  ltvToCac,
  netRevenueRetention,
  netRevenueRetentionByCustomer,
  nominalFromEffective,
  paybackPeriods,
  paybackPeriodsWithChurn,
  replacementCost,
  retentionElasticity,
  retentionPerPeriod,
  retentionPerYear,
  retentionRate,
  retentionSensitivity,
  spendingCost,
} from "idic/value";
import { expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";
import { close, fewer } from "./close";

const cost = decimal({ min: 0, max: 1000, decimals: 2 });
const positive = cost.filter((value) => Number(value) > 0);
const share = decimal({ min: 0, max: 1, decimals: 3 });
const inner = share.filter((value) => Number(value) > 0 && Number(value) < 1);
const rate = share.filter((value) => Number(value) > 0);
const periodsPerYear = fc.constantFrom(1, 2, 4, 12, 52, 365);
/** What is printed has 20 digits, so a rate near 1 is known to 10^−20 and a k-th power of it to a little less. */
const within = (a: string, b: string) => new Decimal(a).minus(b).abs().lte("1e-17");

it("rate conversions: each undoes the other", () => {
  fc.assert(
    fc.property(share, periodsPerYear, (perYear, k) => {
      const discount = discountPerPeriod({ perYear, periodsPerYear: k }).value;
      expect(within(discountPerYear({ perPeriod: discount, periodsPerYear: k }).value, perYear)).toBe(true);
      const nominal = nominalFromEffective({ perYear, periodsPerYear: k }).value;
      expect(within(effectiveFromNominal({ nominalPerYear: nominal, periodsPerYear: k }).value, perYear)).toBe(true);
      const continuous = continuousFromEffective({ effective: perYear }).value;
      expect(within(effectiveFromContinuous({ continuous }).value, perYear)).toBe(true);
      const retention = retentionPerPeriod({ perYear, periodsPerYear: k }).value;
      expect(within(retentionPerYear({ perPeriod: retention, periodsPerYear: k }).value, perYear)).toBe(true);
      const churn = churnPerPeriod({ perYear, periodsPerYear: k }).value;
      expect(within(churnPerYear({ perPeriod: churn, periodsPerYear: k }).value, perYear)).toBe(true);
    }),
    fewer,
  );
});

it("rate conversions: churn is one less retention, and compounds to less than it adds up to", () => {
  fc.assert(
    fc.property(inner, fc.constantFrom(2, 4, 12), (perPeriod, k) => {
      const churn = new Decimal(churnPerYear({ perPeriod, periodsPerYear: k }).value);
      const staying = retentionPerYear({ perPeriod: new Decimal(1).minus(perPeriod).toFixed(), periodsPerYear: k }).value;
      expect(within(new Decimal(1).minus(churn).toFixed(), staying)).toBe(true);
      expect(churn.lt(new Decimal(perPeriod).times(k))).toBe(true);
    }),
    runs,
  );
});

it("lifetimes: renewals are payments less one, the discounted lifetime is the CLV of a margin of 1, the median is the first at most half", () => {
  fc.assert(
    fc.property(
      share.filter((value) => Number(value) < 1),
      rate,
      (retention, discountRate) => {
        const { expectedPayments, furtherRenewals, halfLife, median, discounted } = customerLifetimes({ retention, discountRate }).value;
        expect(close(new Decimal(furtherRenewals).plus(1), expectedPayments)).toBe(true);
        expect(close(geometricClv({ margin: 1, retention, discountRate, ...faderHardie1 }).value, discounted)).toBe(true);
        expect(new Decimal(retention).pow(median).lte("0.5")).toBe(true);
        if (Number(median) > 1) expect(new Decimal(retention).pow(Number(median) - 1).gt("0.5")).toBe(true);
        expect(new Decimal(halfLife).lte(median)).toBe(true);
      },
    ),
    fewer,
  );
});

it("retention sensitivity: is the ratio of two geometric CLVs, in every reading", () => {
  const reading = fc.constantFrom("points" as const, "relative" as const, "defections" as const);
  const change = decimal({ min: -1, max: 1, decimals: 2 });
  fc.assert(
    fc.property(inner, rate, change, reading, fc.boolean(), (retention, discountRate, by, how, included) => {
      const r = new Decimal(retention);
      const after = {
        points: r.plus(by),
        relative: r.times(new Decimal(by).plus(1)),
        defections: r.plus(new Decimal(1).minus(r).times(by)),
      }[how];
      const firstMargin = included ? "included" : "excluded";
      const result = retentionSensitivity.safe({ retention, discountRate, change: by, reading: how, firstMargin });
      expect(result.ok).toBe(after.gte(0) && after.lte(1));
      if (!result.ok) return;
      const [before, changed] = [retention, after.toFixed()].map(
        (each) => geometricClv({ margin: 100, retention: each, discountRate, ...(included ? faderHardie1 : faderHardie2) }).value,
      );
      const ratio = new Decimal(changed ?? 0).div(before ?? 1).minus(1);
      expect(ratio.minus(result.value.value).abs().lte(ratio.abs().plus(1).times("1e-17"))).toBe(true);
    }),
    runs,
  );
});

it("retention elasticity: is the limit of the relative reading, and one more without the first margin", () => {
  fc.assert(
    fc.property(inner, rate, (retention, discountRate) => {
      const included = retentionElasticity({ retention, discountRate, firstMargin: "included" }).value;
      const excluded = retentionElasticity({ retention, discountRate, firstMargin: "excluded" }).value;
      expect(close(new Decimal(included).plus(1), excluded)).toBe(true);
      const change = "0.000000001";
      const small = retentionSensitivity.safe({ retention, discountRate, change, reading: "relative", firstMargin: "included" });
      if (small.ok)
        expect(
          new Decimal(small.value.value).div(change).minus(included).abs().lte(new Decimal(included).pow(2).plus(1).times("1e-6")),
        ).toBe(true);
    }),
    runs,
  );
});

it("implied retention: undoes the sensitivity in points", () => {
  fc.assert(
    fc.property(inner, rate, inner, (retention, discountRate, points) => {
      const result = retentionSensitivity.safe({ retention, discountRate, change: points, reading: "points", firstMargin: "included" });
      if (!result.ok) return;
      const implied = impliedRetention({ points, uplift: result.value.value, discountRate });
      expect(new Decimal(implied.value).minus(retention).abs().lte("1e-16")).toBe(true);
    }),
    runs,
  );
});

it("acquisition against retention: replacing by keeping is the ratio, and one more customer costs more than the average one", () => {
  fc.assert(
    fc.property(positive, cost, positive, (lost, acquisitionCost, retentionCost) => {
      const { replacing, keeping, difference } = replacementCost({ lost, acquisitionCost, retentionCost }).value;
      const ratio = acquisitionRetentionRatio({ acquisitionCost, retentionCost, basis: "marginal" }).value;
      expect(close(new Decimal(replacing).div(keeping), ratio)).toBe(true);
      expect(new Decimal(keeping).plus(difference).eq(replacing)).toBe(true);
    }),
    fewer,
  );
  const spend = decimal({ min: 0, max: 20, decimals: 2 }).filter((value) => Number(value) > 0);
  fc.assert(
    fc.property(rate, rate, spend, (ceiling, responsiveness, amount) => {
      const { share: won, average, marginal } = spendingCost({ ceiling, responsiveness, spend: amount }).value;
      expect(new Decimal(marginal).gt(average)).toBe(true);
      expect(close(new Decimal(won).times(average), amount)).toBe(true);
      expect(new Decimal(won).lte(ceiling)).toBe(true);
    }),
    fewer,
  );
});

it("churn and cost: what is saved in churn is what is saved in cost", () => {
  fc.assert(
    fc.property(share, cost, positive, (churnReduction, customerValue, annualCost) => {
      const { value } = churnCostEquivalence({ churnReduction, customerValue, annualCost });
      expect(close(new Decimal(value).times(annualCost), new Decimal(churnReduction).times(customerValue))).toBe(true);
    }),
    runs,
  );
});

const cohort = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 })
  .map((lost) => lost.map((_, age) => 500 - lost.slice(0, age + 1).reduce((sum, number) => sum + number, 0)));

it("cohorts: one cohort alone gives one answer, the order does not matter, and every rate is a share", () => {
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 5 }), (cohorts) => {
      for (const method of ["pooled", "mean", "periodic"] as const) {
        const { value } = cohortRetention({ cohorts, method });
        for (const text of value) expect(new Decimal(text).gte(0) && new Decimal(text).lte(1)).toBe(true);
        const backwards = cohortRetention({ cohorts: [...cohorts].reverse(), method }).value;
        value.forEach((text, age) => {
          expect(close(text, backwards[age])).toBe(true);
        });
      }
      const alone = { cohorts: cohorts.slice(0, 1) };
      const pooled = cohortRetention({ ...alone, method: "pooled" }).value;
      expect(cohortRetention({ ...alone, method: "mean" }).value).toEqual(pooled);
      let product = new Decimal(1);
      cohortRetention({ ...alone, method: "periodic" }).value.forEach((text, age) => {
        product = product.times(text);
        expect(close(product, pooled[age + 1])).toBe(true);
      });
    }),
    runs,
  );
});

it("revenue retention: customers one by one come to the same as their sums; gross is at most net and at most 1", () => {
  const customer = fc.record({ start: cost, end: cost });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 6 }), (customers) => {
      fc.pre(customers.some(({ start }) => Number(start) > 0));
      const old = customers.filter(({ start }) => Number(start) > 0);
      const sum = (part: (each: { start: Decimal; end: Decimal }) => Decimal) =>
        old
          .reduce((total, { start, end }) => total.plus(part({ start: new Decimal(start), end: new Decimal(end) })), new Decimal(0))
          .toFixed();
      const zero = new Decimal(0);
      const totals = {
        start: sum(({ start }) => start),
        churned: sum(({ start, end }) => (end.isZero() ? start : zero)),
        contraction: sum(({ start, end }) => (end.isZero() ? zero : Decimal.max(0, start.minus(end)))),
        expansion: sum(({ start, end }) => Decimal.max(0, end.minus(start))),
      };
      const [net, gross] = [netRevenueRetention(totals).value, grossRevenueRetention(totals).value];
      expect(netRevenueRetentionByCustomer({ customers }).value).toBe(net);
      expect(grossRevenueRetentionByCustomer({ customers }).value).toBe(gross);
      expect(new Decimal(gross).lte(Decimal.min(net, 1))).toBe(true);
    }),
    runs,
  );
});

it("acquisition: payback is where the margins have come to the cost", () => {
  fc.assert(
    fc.property(positive, positive, share, (acquisitionCost, margin, retention) => {
      const { value } = paybackPeriodsWithChurn({ acquisitionCost, margin, retention });
      const earned = (payments: number) =>
        new Decimal(geometricClv({ margin, retention, discountRate: 0, ...faderHardie1, periods: payments }).value);
      if (value === "Infinity") {
        expect(new Decimal(margin).lt(acquisitionCost)).toBe(true);
        expect(earned(5000).lt(acquisitionCost)).toBe(true);
        return;
      }
      expect(earned(Number(value)).gte(acquisitionCost)).toBe(true);
      expect(earned(Number(value) - 1).lt(acquisitionCost)).toBe(true);
      const withoutChurn = paybackPeriods({ acquisitionCost, revenue: margin, marginRate: 1 }).value;
      expect(new Decimal(withoutChurn).lte(value)).toBe(true);
    }),
    fewer,
  );
});

it("acquisition: margin by churn is the geometric CLV with nothing discounted, and LTV to CAC undoes the spending", () => {
  fc.assert(
    fc.property(cost, share, inner, positive, positive, (revenue, marginRate, churn, spend, customersWon) => {
      const { value } = churnLtv({ revenue, marginRate, churn });
      const margin = new Decimal(revenue).times(marginRate).toFixed();
      const retention = new Decimal(1).minus(churn).toFixed();
      expect(close(geometricClv({ margin, retention, discountRate: 0, ...faderHardie1 }).value, value)).toBe(true);
      const acquisitionCost = customerAcquisitionCost({ spend, customersWon }).value;
      const ratio = new Decimal(ltvToCac({ lifetimeValue: spend, acquisitionCost }).value);
      expect(ratio.minus(customersWon).abs().lte(ratio.times("1e-15"))).toBe(true);
    }),
    runs,
  );
});

it("retention and churn of a period: add up to 1 by the customers at the start", () => {
  const count = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), count, share, (start, won, kept) => {
      const period = { start, won, end: won + Math.floor(start * Number(kept)) };
      const { value } = retentionRate(period);
      expect(within(new Decimal(1).minus(value).toFixed(), churnRate({ ...period, denominator: "start" }).value)).toBe(true);
    }),
    runs,
  );
});
