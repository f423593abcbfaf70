import fc from "fast-check";
import {
  alwaysAShareClv,
  averageAnnualValue,
  bergerNasr1,
  bergerNasr2a,
  bergerNasr2b,
  bergerNasr3,
  bergerNasr4,
  bergerNasr5,
  buyerBenefit,
  customerDeliveredValue,
  deliveredValueRatio,
  faderHardie1,
  faderHardie2,
  geometricClv,
  guptaLehmann,
  historicClv,
  marginMultiple,
  markovClv,
  sbgLifetime,
  sbgResidualLifetime,
  sbgRetention,
  sbgSurvival,
  simpleMarginClv,
  simpleRevenueClv,
  surplusSplit,
  varyingRetentionClv,
} from "idic/value";
import { expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";
import { close, fewer } from "./close";

const money = decimal({ min: -1000, max: 1000, decimals: 2 });
const cost = decimal({ min: 0, max: 1000, decimals: 2 });
const share = decimal({ min: 0, max: 1, decimals: 3 });
const rate = decimal({ min: 0, max: 1, decimals: 3 }).filter((value) => Number(value) > 0);
const years = fc.integer({ min: 0, max: 12 });

it("buyer's benefit: is delivered value with four parts at zero", () => {
  fc.assert(
    fc.property(money, money, cost, cost, (productEffectiveness, brandValue, monetaryCost, timeCost) => {
      const full = customerDeliveredValue({
        value: { product: productEffectiveness, image: brandValue, services: 0, personnel: 0 },
        cost: { monetary: monetaryCost, time: timeCost, energy: 0, psychic: 0 },
      });
      expect(full.value).toBe(buyerBenefit({ productEffectiveness, brandValue, monetaryCost, timeCost }).value);
    }),
    runs,
  );
});

it("delivered value: the ratio is above 1 just when the difference is above 0, and the unit does not matter to it", () => {
  const scaled = (value: string) => new Decimal(value).times(100).toFixed();
  fc.assert(
    fc.property(cost, cost, cost, (product, monetary, time) => {
      fc.pre(Number(monetary) > 0);
      const parts = { value: { product, services: 1, personnel: 0, image: 0 }, cost: { monetary, time, energy: 0, psychic: 0 } };
      const ratio = new Decimal(deliveredValueRatio(parts).value);
      expect(ratio.comparedTo(1)).toBe(new Decimal(customerDeliveredValue(parts).value).comparedTo(0));
      const inFen = {
        value: { product: scaled(product), services: 100, personnel: 0, image: 0 },
        cost: { monetary: scaled(monetary), time: scaled(time), energy: 0, psychic: 0 },
      };
      expect(deliveredValueRatio(inFen).value).toBe(deliveredValueRatio(parts).value);
    }),
    runs,
  );
});

it("surplus split: the parts make the whole, whatever the price", () => {
  fc.assert(
    fc.property(money, cost, cost, (customerValue, price, unitCost) => {
      const { customer, seller, total } = surplusSplit({ customerValue, price, unitCost }).value;
      expect(new Decimal(customer).plus(seller).eq(total)).toBe(true);
    }),
    runs,
  );
});

it("simple lifetime value: margin is revenue by the margin rate", () => {
  fc.assert(
    fc.property(cost, share, cost, share, (orderValue, ordersPerPeriod, periods, marginRate) => {
      const orders = { orderValue, ordersPerPeriod, periods };
      const margin = simpleMarginClv({ ...orders, marginRate }).value;
      expect(new Decimal(simpleRevenueClv(orders).value).times(marginRate).eq(margin)).toBe(true);
    }),
    runs,
  );
});

it("average annual value: the years give back what was spent, and it is the spending per year at a steady pace", () => {
  fc.assert(
    fc.property(money, years, (spent, more) => {
      const time = more + 1;
      expect(close(new Decimal(averageAnnualValue({ spent, years: time }).value).times(time), spent)).toBe(true);
      expect(averageAnnualValue({ spent: new Decimal(spent).times(time).toFixed(), years: time }).value).toBe(new Decimal(spent).toFixed());
    }),
    runs,
  );
});

it("historic value: the order of the past does not matter, and a rate of 0 changes nothing", () => {
  const past = fc.array(fc.record({ margin: money, ageInMonths: fc.integer({ min: 0, max: 120 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(past, rate, (margins, annualRate) => {
      const backwards = [...margins].reverse();
      expect(historicClv({ margins: backwards }).value).toBe(historicClv({ margins }).value);
      expect(close(historicClv({ margins: backwards, annualRate }).value, historicClv({ margins, annualRate }).value)).toBe(true);
      expect(historicClv({ margins, annualRate: 0 }).value).toBe(historicClv({ margins }).value);
    }),
    fewer,
  );
});

it("margin multiple: is the geometric CLV of a margin of 1 that has just been paid", () => {
  fc.assert(
    fc.property(share, rate, (retention, discountRate) => {
      const clv = geometricClv({ margin: 1, retention, discountRate, growth: 0, ...guptaLehmann });
      expect(close(clv.value, marginMultiple({ retention, discountRate }).value)).toBe(true);
    }),
    runs,
  );
});

it("varying retention: a constant rate is the truncated geometric CLV", () => {
  fc.assert(
    fc.property(money, share, rate, years, (margin, retention, discountRate, n) => {
      const margins = Array.from({ length: n + 1 }, () => margin);
      const retentions = Array.from({ length: n }, () => retention);
      const geometric = geometricClv({ margin, retention, discountRate, ...faderHardie1, periods: n + 1 });
      expect(close(geometric.value, varyingRetentionClv({ margins, retentions, discountRate }).value)).toBe(true);
    }),
    runs,
  );
});

it("Berger–Nasr: one cycle a year and one year a cycle are case 1", () => {
  fc.assert(
    fc.property(money, cost, share, rate, years, (contribution, promotion, retention, discountRate, n) => {
      const terms = { contribution, promotion, retention, discountRate, years: n };
      const { value } = bergerNasr1(terms);
      expect(bergerNasr2a({ ...terms, cyclesPerYear: 1 }).value).toBe(value);
      expect(bergerNasr2b({ ...terms, yearsPerCycle: 1 }).value).toBe(value);
    }),
    runs,
  );
});

it("Berger–Nasr 1: without promotion it is the truncated geometric CLV, and promotion is the same one booked half a year later", () => {
  fc.assert(
    fc.property(cost, share, rate, years, (amount, retention, discountRate, n) => {
      const rates = { retention, discountRate };
      const contribution = bergerNasr1({ contribution: amount, promotion: 0, ...rates, years: n }).value;
      expect(close(geometricClv({ margin: amount, ...rates, ...faderHardie1, periods: n + 1 }).value, contribution)).toBe(true);
      const promotion = bergerNasr1({ contribution: 0, promotion: amount, ...rates, years: n }).value;
      const mid = geometricClv({ margin: amount, ...rates, firstMargin: "included", timing: "mid", periods: n }).value;
      expect(close(new Decimal(mid).neg(), promotion)).toBe(true);
    }),
    fewer,
  );
});

it("Berger–Nasr 2a and 2b: are their sums, written out", () => {
  const sum = (terms: { c: string; m: string; r: string; d: string; cycles: number; length: Decimal }) => {
    const growth = new Decimal(terms.d).plus(1);
    let total = new Decimal(0);
    for (let i = 0; i <= terms.cycles; i += 1) {
      total = total.plus(
        new Decimal(terms.r)
          .pow(i)
          .times(terms.c)
          .div(growth.pow(terms.length.times(i))),
      );
      if (i > 0)
        total = total.minus(
          new Decimal(terms.r)
            .pow(i - 1)
            .times(terms.m)
            .div(growth.pow(terms.length.times(i).minus(terms.length.div(2)))),
        );
    }
    return total;
  };
  fc.assert(
    fc.property(money, cost, share, rate, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), (c, m, r, d, n, k) => {
      const terms = { contribution: c, promotion: m, retention: r, discountRate: d };
      const shorter = bergerNasr2a({ ...terms, years: n, cyclesPerYear: k }).value;
      expect(close(sum({ c, m, r, d, cycles: n * k, length: new Decimal(1).div(k) }), shorter)).toBe(true);
      const longer = bergerNasr2b({ ...terms, years: n * k, yearsPerCycle: k }).value;
      expect(close(sum({ c, m, r, d, cycles: n, length: new Decimal(k) }), longer)).toBe(true);
    }),
    fewer,
  );
});

it("Berger–Nasr 3: a profit that does not change is the truncated geometric CLV", () => {
  fc.assert(
    fc.property(cost, share, rate, years, fc.integer({ min: 0, max: 12 }), (startingProfit, retention, discountRate, n, inflection) => {
      const flat = { startingProfit, acceleration: 0, furtherGain: 0, inflection, retention, discountRate, years: n };
      const geometric = geometricClv({ margin: startingProfit, retention, discountRate, ...faderHardie1, periods: n + 1 });
      expect(close(geometric.value, bergerNasr3(flat).value)).toBe(true);
    }),
    runs,
  );
});

it("Berger–Nasr 4: is what Simpson's rule finds, and adds up over time where the profit does not change", () => {
  const profile = fc.record({
    startingProfit: decimal({ min: 0, max: 100, decimals: 1 }),
    acceleration: decimal({ min: 0, max: 5, decimals: 2 }),
    inflection: fc.integer({ min: 0, max: 8 }),
    furtherGain: decimal({ min: 0, max: 50, decimals: 1 }),
    retention: decimal({ min: 0, max: 1, decimals: 3 }).filter((value) => Number(value) > 0.1),
    discountRate: decimal({ min: 0, max: 1, decimals: 3 }),
    years: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(profile, (terms) => {
      const [v, h, g, gain] = [terms.startingProfit, terms.acceleration, terms.inflection, terms.furtherGain].map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const decay = Number(terms.retention) / (1 + Number(terms.discountRate));
      const profit = (t: number) => (t <= g ? h * t * t + v : h * g * g + v + gain * (1 - Math.exp(g - t)));
      const at = (t: number) => profit(t) * decay ** t;
      let simpson = 0;
      const parts = 200;
      for (let year = 0; year < terms.years; year += 1)
        for (let part = 0; part < parts; part += 1) {
          const [from, width] = [year + part / parts, 1 / parts];
          simpson += ((at(from) + 4 * at(from + width / 2) + at(from + width)) * width) / 6;
        }
      const value = Number(bergerNasr4(terms).value);
      expect(Math.abs(value - simpson)).toBeLessThan(1e-7 * (1 + Math.abs(simpson)));
    }),
    fewer,
  );
});

it("Berger–Nasr 4: is steady where the decline passes zero", () => {
  const at = (discountRate: string) =>
    new Decimal(
      bergerNasr4({ startingProfit: 7, acceleration: 2, inflection: 3, furtherGain: 5, retention: 1, discountRate, years: 6 }).value,
    );
  const level = at("0");
  for (const tiny of ["0.00000000000000000001", "-0.00000000000000000001", "0.000000000001", "-0.000000000001"])
    expect(at(tiny).minus(level).abs().lte(new Decimal(tiny).abs().times(2000))).toBe(true);
});

it("Berger–Nasr 5: a chain of recencies in which nobody is counted twice", () => {
  fc.assert(
    fc.property(cost, fc.array(share, { minLength: 1, maxLength: 5 }), years, (buyers, purchaseProbabilities, periods) => {
      const { value } = bergerNasr5({ buyers, purchaseProbabilities, periods });
      // The same people by recency, step by step.
      let groups = [new Decimal(buyers), ...purchaseProbabilities.slice(1).map(() => new Decimal(0))];
      for (let period = 1; period <= periods; period += 1) {
        const bought = groups.reduce((sum, group, position) => sum.plus(group.times(purchaseProbabilities[position] ?? 0)), new Decimal(0));
        expect(close(bought, value[period])).toBe(true);
        groups = [
          bought,
          ...groups.slice(0, -1).map((group, position) => group.times(new Decimal(1).minus(purchaseProbabilities[position] ?? 0))),
        ];
      }
    }),
    runs,
  );
});

it("Markov: two states, active and lost, are the geometric CLV, for ever and up to a horizon", () => {
  fc.assert(
    fc.property(money, share, rate, years, (margin, retention, discountRate, horizon) => {
      const lost = new Decimal(1).minus(retention).toFixed();
      const chain = {
        transitions: [
          [retention, lost],
          ["0", "1"],
        ],
        margins: [margin, 0],
        discountRate,
      };
      const geometric = { margin, retention, discountRate, ...faderHardie1 };
      expect(close(geometricClv(geometric).value, markovClv(chain).value[0])).toBe(true);
      expect(close(geometricClv({ ...geometric, periods: horizon + 1 }).value, markovClv({ ...chain, horizon }).value[0])).toBe(true);
    }),
    fewer,
  );
});

const chains = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    transitions: fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }).map((weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = weights.map((weight) => Math.floor((weight * 1000) / (total || 1)));
        const missing = 1000 - shares.reduce((sum, value) => sum + value, 0);
        return shares.map((value, position) => new Decimal(value + (position === 0 ? missing : 0)).div(1000).toFixed());
      }),
      { minLength: size, maxLength: size },
    ),
    margins: fc.array(money, { minLength: size, maxLength: size }),
    discountRate: rate,
  }),
);

it("Markov: the value of a state is its margin and the discounted value of what comes next", () => {
  fc.assert(
    fc.property(chains, ({ transitions, margins, discountRate }) => {
      const { value } = markovClv({ transitions, margins, discountRate });
      const largest = Decimal.max(1, ...value.map((text) => new Decimal(text).abs()));
      transitions.forEach((row, state) => {
        const next = row.reduce((sum, probability, to) => sum.plus(new Decimal(value[to] ?? 0).times(probability)), new Decimal(0));
        const expected = next.div(new Decimal(discountRate).plus(1)).plus(margins[state] ?? 0);
        expect(
          expected
            .minus(value[state] ?? 0)
            .abs()
            .lte(largest.times("1e-18")),
        ).toBe(true);
      });
    }),
    fewer,
  );
});

it("Markov: one margin in every state is a perpetuity, whoever moves where", () => {
  fc.assert(
    fc.property(chains, money, ({ transitions, margins, discountRate }, margin) => {
      const { value } = markovClv({ transitions, margins: margins.map(() => margin), discountRate });
      const perpetuity = geometricClv({ margin, retention: 1, discountRate, ...faderHardie1 }).value;
      for (const text of value) expect(close(perpetuity, text)).toBe(true);
    }),
    fewer,
  );
});

it("always-a-share: one purchase a year is the geometric CLV without the first margin and with cost at the beginning", () => {
  fc.assert(
    fc.property(money, cost, rate, years, (margin, spent, discountRate, n) => {
      const each = <T>(value: T) => Array.from({ length: n }, () => value);
      const { value } = alwaysAShareClv({ margins: each(margin), purchasesPerYear: 1, costs: each(spent), discountRate });
      const stays = { retention: 1, discountRate, periods: n };
      const [earned, costs] = [
        geometricClv({ margin, ...stays, ...faderHardie2 }),
        geometricClv({ margin: spent, ...stays, ...faderHardie1 }),
      ];
      expect(new Decimal(earned.value).minus(costs.value).minus(value).abs().lte("1e-12")).toBe(true);
    }),
    fewer,
  );
});

const parameter = decimal({ min: 0, max: 20, decimals: 3 }).filter((value) => Number(value) > 0);

it("shifted beta geometric: survival is the product of retention, which rises with age", () => {
  fc.assert(
    fc.property(parameter, parameter, (alpha, beta) => {
      const retention = sbgRetention({ alpha, beta, periods: 8 }).value;
      const survival = sbgSurvival({ alpha, beta, periods: 8 }).value;
      let product = new Decimal(1);
      retention.forEach((value, position) => {
        product = product.times(value);
        expect(new Decimal(survival[position + 1] ?? 0).minus(product).abs().lte("1e-18")).toBe(true);
        if (position > 0) expect(new Decimal(value).gt(retention[position - 1] ?? 1)).toBe(true);
      });
    }),
    runs,
  );
});

it("shifted beta geometric: as customers become alike, retention is constant and the lifetime is the geometric one", () => {
  fc.assert(
    fc.property(
      decimal({ min: 0, max: 1, decimals: 2 }).filter((value) => Number(value) > 0 && Number(value) < 1),
      rate,
      (churn, discountRate) => {
        const [alpha, beta] = [new Decimal(churn).times(1e6).toFixed(), new Decimal(1).minus(churn).times(1e6).toFixed()];
        const retention = new Decimal(1).minus(churn);
        for (const value of sbgRetention({ alpha, beta, periods: 5 }).value) expect(retention.minus(value).abs().lte("1e-5")).toBe(true);
        const lifetime = new Decimal(sbgLifetime({ alpha, beta, discountRate }).value);
        const geometric = geometricClv({ margin: 1, retention: retention.toFixed(), discountRate, ...faderHardie1 }).value;
        expect(lifetime.minus(geometric).abs().lte(lifetime.times("0.002"))).toBe(true);
      },
    ),
    fewer,
  );
});

it("shifted beta geometric: the lifetime is the first period and what is left before the first renewal, discounted once", () => {
  fc.assert(
    fc.property(parameter, parameter, rate, (alpha, beta, discountRate) => {
      const mix = { alpha, beta, discountRate };
      const residual = new Decimal(sbgResidualLifetime({ ...mix, renewals: 0 }).value);
      const once = residual.div(new Decimal(discountRate).plus(1)).plus(1);
      expect(close(once, sbgLifetime(mix).value)).toBe(true);
    }),
    fewer,
  );
});

it("shifted beta geometric: a long table of varying retention comes to the lifetime", () => {
  const mix = { alpha: "2.5", beta: "3.5" };
  const retentions = sbgRetention({ ...mix, periods: 300 }).value;
  const { value } = varyingRetentionClv({ margins: Array.from({ length: 301 }, () => 1), retentions, discountRate: "0.2" });
  expect(close(sbgLifetime({ ...mix, discountRate: "0.2" }).value, value)).toBe(true);
});
