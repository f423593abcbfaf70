import fc from "fast-check";
import {
  blattbergDeighton,
  blattbergDeightonOptimum,
  brandSwitchingClv,
  customerEquity,
  customerEquityShare,
  dynamicCustomerEquity,
  faderHardie1,
  geometricClv,
  responseRate,
  shareOfWallet,
  staticCustomerEquity,
  walletAllocation,
} from "idic/value";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";

const share = decimal({ min: 0, max: 1, decimals: 3 });
const positiveShare = share.filter((text) => Number(text) > 0);
const rate = decimal({ min: 0, max: 1, decimals: 3 }).filter((text) => Number(text) > 0);
const money = decimal({ min: -1000, max: 1000, decimals: 2 });
const cost = decimal({ min: 0, max: 1000, decimals: 2 });
const responsiveness = decimal({ min: 0, max: 1, decimals: 3 }).filter((text) => Number(text) > 0);
const ceiling = fc.integer({ min: 1, max: 999 }).map((units) => `${units / 1000}`);

const close = (a: Decimal | string, b: Decimal | string | number, within = "1e-16") =>
  new Decimal(a).minus(b).abs().lte(new Decimal(a).abs().plus(1).times(within));
/** What one more response costs: e^(k A) / (ceiling · k). */
const marginalCost = (curve: { ceiling: string; responsiveness: string }, spend: string) =>
  new Decimal(curve.responsiveness).times(spend).exp().div(new Decimal(curve.ceiling).times(curve.responsiveness));

describe("response curves", () => {
  it("rise with the spending and never pass their ceiling", () => {
    fc.assert(
      fc.property(ceiling, responsiveness, cost, cost, (top, k, a, b) => {
        const [less, more] = [a, b].sort((x, y) => Number(x) - Number(y));
        const at = (spend: string) => new Decimal(responseRate({ ceiling: top, responsiveness: k, spend }).value);
        expect(at(less ?? "0").lte(at(more ?? "0"))).toBe(true);
        expect(at(more ?? "0").lte(top)).toBe(true);
      }),
      runs,
    );
  });

  it("VA-27: bring less for each further yuan than for the one before", () => {
    fc.assert(
      fc.property(ceiling, responsiveness, cost, (top, k, spend) => {
        const at = (more: number) =>
          new Decimal(responseRate({ ceiling: top, responsiveness: k, spend: new Decimal(spend).plus(more).toFixed() }).value);
        expect(
          at(2)
            .minus(at(1))
            .lte(at(1).minus(at(0)).plus("1e-18")),
        ).toBe(true);
      }),
      runs,
    );
  });
});

describe("Blattberg and Deighton", () => {
  it("is a m − A + a (m − R/r) r′ / (1 − r′), as the books write it", () => {
    fc.assert(
      fc.property(share, cost, money, positiveShare, cost, rate, (a, A, m, r, R, d) => {
        const { value } = blattbergDeighton({
          acquisitionRate: a,
          acquisitionSpend: A,
          margin: m,
          retention: r,
          retentionSpend: R,
          discountRate: d,
        });
        const discounted = new Decimal(r).div(new Decimal(d).plus(1));
        const kept = new Decimal(m).minus(new Decimal(R).div(r)).times(discounted).div(new Decimal(1).minus(discounted));
        expect(close(new Decimal(a).times(m).minus(A).plus(kept.times(a)), value)).toBe(true);
      }),
      runs,
    );
  });

  it("has an optimum that beats its neighbours and equals the equity at its own rates", () => {
    fc.assert(
      fc.property(ceiling, responsiveness, ceiling, responsiveness, cost, rate, (topA, kA, topR, kR, margin, discountRate) => {
        const acquisition = { ceiling: topA, responsiveness: kA };
        const retention = { ceiling: topR, responsiveness: kR };
        const { value } = blattbergDeightonOptimum({ margin, discountRate, acquisition, retention });
        const equityAt = (A: Decimal, R: Decimal) => {
          const spend = { acquisitionSpend: A.toFixed(), retentionSpend: R.toFixed() };
          const won = responseRate({ ...acquisition, spend: spend.acquisitionSpend }).value;
          const kept = responseRate({ ...retention, spend: spend.retentionSpend }).value;
          const terms = { ...spend, acquisitionRate: won, retention: kept, margin, discountRate };
          return new Decimal(blattbergDeighton(terms).value);
        };
        const [A, R, best] = [new Decimal(value.acquisitionSpend), new Decimal(value.retentionSpend), new Decimal(value.equity)];
        expect(close(equityAt(A, R), best)).toBe(true);
        for (const step of ["-1", "-0.01", "0.01", "1"])
          for (const [nextA, nextR] of [
            [A.plus(step), R],
            [A, R.plus(step)],
            [A.plus(step), R.minus(step)],
          ] as const)
            if (!nextA.isNegative() && !nextR.isNegative()) expect(equityAt(nextA, nextR).lte(best.plus("1e-14"))).toBe(true);
      }),
      runs,
    );
  }, 60_000);

  it("pays, for the next customer won and for the next one kept, exactly what he is worth", () => {
    fc.assert(
      fc.property(ceiling, responsiveness, ceiling, responsiveness, cost, rate, (topA, kA, topR, kR, margin, discountRate) => {
        const acquisition = { ceiling: topA, responsiveness: kA };
        const retention = { ceiling: topR, responsiveness: kR };
        const { value } = blattbergDeightonOptimum({ margin, discountRate, acquisition, retention });
        for (const [curve, spend] of [
          [acquisition, value.acquisitionSpend],
          [retention, value.retentionSpend],
        ] as const)
          if (Number(spend) > 1e-9) expect(close(marginalCost(curve, spend), value.customerValue)).toBe(true);
      }),
      runs,
    );
  }, 60_000);
});

describe("customer equity", () => {
  const segment = (m: string, a: string, B: string, r: string, n: number) => ({
    name: "all",
    prospects: 1000,
    acquisitionRate: a,
    acquisitionSpend: B,
    sales: m,
    costOfGoods: 0,
    periods: Array.from({ length: n }, () => ({ retention: r, sales: m, costOfGoods: 0, retentionSpend: 0, addOnSpend: 0 })),
  });

  it("is the geometric lifetime value of those won, less the acquisition, when nothing changes", () => {
    fc.assert(
      fc.property(money, share, cost, share, rate, fc.integer({ min: 0, max: 20 }), (m, a, B, r, d, n) => {
        const { value } = customerEquity({ segments: [segment(m, a, B, r, n)], discountRate: d });
        const clv = geometricClv({ margin: m, retention: r, discountRate: d, ...faderHardie1, periods: n + 1 }).value;
        expect(close(new Decimal(clv).times(a).minus(B).times(1000), value.equity)).toBe(true);
      }),
      runs,
    );
  });

  it("adds up over its segments, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, share, cost, share), { minLength: 1, maxLength: 6 }), rate, (rows, discountRate) => {
        const segments = rows.map(([m, a, B, r], position) => ({ ...segment(m, a, B, r, 3), name: `segment ${position}` }));
        const { value } = customerEquity({ segments, discountRate });
        const sum = value.segments.reduce((total, { equity }) => total.plus(equity), new Decimal(0));
        expect(close(sum, value.equity, "1e-15")).toBe(true);
        const turned = customerEquity({ segments: [...segments].reverse(), discountRate }).value;
        expect(close(turned.equity, value.equity)).toBe(true);
      }),
      runs,
    );
  });

  it("static: is below what the same customers are worth before they pay, by one margin each", () => {
    fc.assert(
      fc.property(cost, money, share, rate, (customers, margin, retention, discountRate) => {
        const base = { customers, margin, retention, discountRate };
        const { value } = staticCustomerEquity(base);
        const { future } = dynamicCustomerEquity({ ...base, cohorts: [{ period: 0, customers, acquisitionCost: 0 }] }).value;
        expect(close(new Decimal(value).plus(new Decimal(margin).times(customers)), future)).toBe(true);
      }),
      runs,
    );
  });

  it("dynamic: a later cohort is worth its discount less", () => {
    fc.assert(
      fc.property(money, share, rate, cost, fc.integer({ min: 0, max: 40 }), (margin, retention, discountRate, acquisitionCost, period) => {
        const base = { customers: 1, margin, retention, discountRate };
        const futureIn = (k: number) =>
          dynamicCustomerEquity({ ...base, cohorts: [{ period: k, customers: 7, acquisitionCost }] }).value.future;
        expect(close(new Decimal(futureIn(period + 1)).times(new Decimal(discountRate).plus(1)), futureIn(period))).toBe(true);
      }),
      runs,
    );
  });
});

describe("lifetime value under brand switching", () => {
  it("is worth a constant margin to all brands together, whoever switches", () => {
    fc.assert(
      fc.property(share, share, share, cost, rate, fc.integer({ min: 1, max: 12 }), (s, p, q, margin, discountRate, count) => {
        const rest = (text: string) => new Decimal(1).minus(text).toFixed();
        const clvTo = (brand: string) =>
          brandSwitchingClv({
            brands: ["a", "b"],
            brand,
            start: [s, rest(s)],
            switching: [
              [p, rest(p)],
              [rest(q), q],
            ],
            purchases: Array.from({ length: count }, () => ({ volume: 1, margin })),
            purchasesPerYear: 1,
            discountRate,
          }).value.clv;
        const whole = geometricClv({ margin, retention: 1, discountRate, ...faderHardie1, periods: count }).value;
        expect(close(new Decimal(clvTo("a")).plus(clvTo("b")), whole)).toBe(true);
      }),
      runs,
    );
  });

  it("is the geometric value when who leaves never comes back", () => {
    fc.assert(
      fc.property(share, money, rate, fc.integer({ min: 1, max: 20 }), (r, margin, discountRate, count) => {
        const { clv } = brandSwitchingClv({
          brands: ["ours", "lost"],
          brand: "ours",
          start: [1, 0],
          switching: [
            [r, new Decimal(1).minus(r).toFixed()],
            [0, 1],
          ],
          purchases: Array.from({ length: count }, () => ({ volume: 1, margin })),
          purchasesPerYear: 1,
          discountRate,
        }).value;
        expect(close(geometricClv({ margin, retention: r, discountRate, ...faderHardie1, periods: count }).value, clv)).toBe(true);
      }),
      runs,
    );
  });
});

describe("shares", () => {
  it("of customer equity add up to 1 and do not see the population", () => {
    fc.assert(
      fc.property(fc.array(decimal({ min: 1, max: 1000, decimals: 2 }), { minLength: 1, maxLength: 8 }), (values) => {
        const brands = values.map((value, position) => ({ brand: `brand ${position}`, values: [value, 1] }));
        const parts = customerEquityShare({ brands, population: 1 }).value;
        expect(close(Decimal.sum(...parts.map((part) => part.share)), 1)).toBe(true);
        const more = customerEquityShare({ brands, population: 12345 }).value;
        expect(more.map((part) => part.share)).toEqual(parts.map((part) => part.share));
      }),
      runs,
    );
  });

  it("of a wallet add up to 1, fall with the rank, and see ranks alone", () => {
    fc.assert(
      fc.property(fc.array(decimal({ min: -50, max: 50, decimals: 0 }), { minLength: 1, maxLength: 12 }), (scores) => {
        const partsOf = (factor: number, best: "highest" | "lowest") =>
          walletAllocation({
            brands: scores.map((score, position) => ({ brand: `brand ${position}`, score: Number(score) * factor })),
            best,
          }).value;
        const parts = partsOf(1, "highest");
        expect(close(Decimal.sum(...parts.map((part) => part.share)), 1)).toBe(true);
        for (const [i, a] of parts.entries())
          for (const [j, b] of parts.entries())
            if (Number(scores[i]) > Number(scores[j])) expect(new Decimal(a.share).gt(b.share)).toBe(true);
            else if (scores[i] === scores[j]) expect(a.share).toBe(b.share);
        expect(partsOf(3, "highest")).toEqual(parts);
        expect(partsOf(-1, "lowest")).toEqual(parts);
      }),
      runs,
    );
  });

  it("of a wallet lie between 0 and 1", () => {
    fc.assert(
      fc.property(cost, cost, (ours, others) => {
        const result = shareOfWallet.safe({ ours, category: new Decimal(ours).plus(others).toFixed() });
        if (!result.ok) expect(result.issues[0]?.code).toBe("zero-denominator");
        else expect(Number(result.value.value) >= 0 && Number(result.value.value) <= 1).toBe(true);
      }),
      runs,
    );
  });
});
