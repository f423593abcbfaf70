import fc from "fast-check";
import {
  breakEvenResponse,
  campaignReport,
  campaignRoi,
  customerEquityRoi,
  differenceInDifferences,
  groupSpendComparison,
  incrementalProfit,
  newcombeInterval,
  redemptionComparison,
  redemptionProfit,
  returnOnAdSpend,
  sampleSize,
  spendPerVisitIndex,
  twoProportionTest,
  wilsonInterval,
} from "idic/value";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";

const share = decimal({ min: 0, max: 1, decimals: 3 });
const money = decimal({ min: -1000, max: 1000, decimals: 2 });
const cost = decimal({ min: 0, max: 1000, decimals: 2 });
const positive = decimal({ min: 1, max: 1000, decimals: 2 });
const confidence = fc.integer({ min: 1, max: 999 }).map((units) => `${units / 1000}`);
const group = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([size, rate]) => ({ responses: Math.round(size * rate), size }));
const close = (a: Decimal | string, b: Decimal | string | number, within = "1e-17") =>
  new Decimal(a).minus(b).abs().lte(new Decimal(a).abs().plus(1).times(within));

describe("campaign returns", () => {
  it("a campaign that earns its cost returns nothing, and ROI is ROAS less 1 when revenue is all margin", () => {
    fc.assert(
      fc.property(money, positive, (margin, spent) => {
        expect(campaignRoi({ incrementalMargin: spent, cost: spent }).value).toBe("0");
        const roas = returnOnAdSpend({ revenue: margin, cost: spent }).value;
        expect(close(campaignRoi({ incrementalMargin: margin, cost: spent }).value, new Decimal(roas).minus(1))).toBe(true);
      }),
      runs,
    );
  });

  it("money that raises customer equity by itself returns nothing, and the return times it is the gain", () => {
    fc.assert(
      fc.property(money, positive, (equityGain, expenditure) => {
        expect(customerEquityRoi({ equityGain: expenditure, expenditure }).value).toBe("0");
        const roi = customerEquityRoi({ equityGain, expenditure }).value;
        expect(close(new Decimal(roi).plus(1).times(expenditure), equityGain, "1e-15")).toBe(true);
      }),
      runs,
    );
  });

  it("at the break-even response the incremental profit is nothing", () => {
    fc.assert(
      fc.property(cost, cost, positive, positive, (contactCost, fixedCost, contacts, marginPerResponse) => {
        const { value } = breakEvenResponse({ contactCost, fixedCost, contacts, marginPerResponse });
        const spent = new Decimal(contacts).times(contactCost).plus(fixedCost);
        expect(close(new Decimal(value).times(contacts).times(marginPerResponse), spent, "1e-15")).toBe(true);
      }),
      runs,
    );
  });

  it("incremental profit is the cost alone when the control group does the same, and turns its sign with the groups", () => {
    fc.assert(
      fc.property(cost, share, share, money, cost, (treated, treatedRate, controlRate, margin, spent) => {
        const profit = (a: string, b: string, c: string) =>
          new Decimal(incrementalProfit({ treated, treatedRate: a, controlRate: b, margin, cost: c }).value);
        expect(profit(treatedRate, treatedRate, spent).eq(new Decimal(spent).negated())).toBe(true);
        expect(profit(treatedRate, controlRate, "0").eq(profit(controlRate, treatedRate, "0").negated())).toBe(true);
      }),
      runs,
    );
  });

  it("more redemption earns more exactly when a redemption earns something", () => {
    fc.assert(
      fc.property(share, share, share, money, cost, cost, (r1, r2, incrementalShare, margin, faceValue, costPerCoupon) => {
        const profit = (redemption: string) =>
          new Decimal(redemptionProfit({ coupons: 1000, redemption, incrementalShare, margin, faceValue, costPerCoupon }).value);
        const each = new Decimal(incrementalShare).times(margin).minus(faceValue);
        const slope = each.times(new Decimal(r2).minus(r1));
        expect(profit(r2).comparedTo(profit(r1))).toBe(slope.comparedTo(0));
      }),
      runs,
    );
  });

  it("a ratio, a relative change and a difference tell the same story", () => {
    fc.assert(
      fc.property(
        share,
        share.filter((text) => Number(text) > 0),
        (redemption, benchmark) => {
          const { ratio, relativeChange, percentagePoints } = redemptionComparison({ redemption, benchmark }).value;
          expect(close(ratio, new Decimal(relativeChange).plus(1))).toBe(true);
          expect(close(new Decimal(relativeChange).times(benchmark).times(100), percentagePoints, "1e-15")).toBe(true);
        },
      ),
      runs,
    );
    fc.assert(
      fc.property(cost, positive, (members, others) => {
        const { value, warnings } = groupSpendComparison({ members, others });
        expect(close(new Decimal(value.relativeDifference).times(others), value.difference, "1e-15")).toBe(true);
        expect(warnings).toHaveLength(1);
      }),
      runs,
    );
  });
});

describe("campaign report", () => {
  const counted = fc
    .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([of, rate]) => ({ count: Math.round(of * rate), of }));

  it("O10: points and relative change are two readings of one difference", () => {
    fc.assert(
      fc.property(counted, counted, (before, after) => {
        const { value, warnings } = campaignReport({ measures: [{ code: "return", kind: "share", before, after }] });
        const [row] = value;
        const difference = new Decimal(after.count).div(after.of).minus(new Decimal(before.count).div(before.of));
        expect(close(new Decimal(row?.changeInPoints ?? ""), difference.times(100), "1e-16")).toBe(true);
        if (before.count === 0) expect(row?.relativeChange).toBe(null);
        else expect(close(new Decimal(row?.relativeChange ?? "").times(before.count).div(before.of), difference)).toBe(true);
        expect(warnings.map(({ code }) => code)).toEqual(["no-control-group", ...(before.count === 0 ? ["no-base"] : [])]);
      }),
      runs,
    );
  });

  it("CU-14: the change of a visit is that of the output at the same number of visits, and undoes the change of the visits", () => {
    const change = decimal({ min: 0, max: 1, decimals: 3 });
    fc.assert(
      fc.property(change, change, (visitsChange, outputChange) => {
        const index = (visits: string, output: string) => spendPerVisitIndex({ visitsChange: visits, outputChange: output }).value;
        expect(index("0", outputChange)).toBe(new Decimal(outputChange).plus(1).toFixed());
        expect(index(visitsChange, visitsChange)).toBe("1");
        const product = new Decimal(index(visitsChange, outputChange)).times(new Decimal(visitsChange).plus(1));
        expect(close(product, new Decimal(outputChange).plus(1))).toBe(true);
      }),
      runs,
    );
  });

  it("CU-11: a total over more periods at the same pace changes nothing", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (amount, early, late) => {
        const total = (periods: number) => ({ amount: new Decimal(amount).times(periods).toFixed(), periods });
        const measure = { code: "turnover", kind: "amount" as const, before: total(early), after: total(late) };
        expect(campaignReport({ measures: [measure] }).value).toMatchObject([{ relativeChange: "0", changeInPoints: null }]);
      }),
      runs,
    );
  });
});

describe("difference in differences", () => {
  it("is zero for equal changes, whatever the levels, and turns its sign with the groups", () => {
    fc.assert(
      fc.property(money, money, money, money, (a, b, change, c) => {
        const group = (before: string, by: string) => ({ before, after: new Decimal(before).plus(by).toFixed() });
        expect(differenceInDifferences({ treated: group(a, change), control: group(b, change) }).value).toBe("0");
        const [one, two] = [group(a, change), group(b, c)];
        const there = differenceInDifferences({ treated: one, control: two }).value;
        expect(new Decimal(there).plus(differenceInDifferences({ treated: two, control: one }).value).isZero()).toBe(true);
      }),
      runs,
    );
  });
});

describe("Wilson's interval", () => {
  it("lies in 0 to 1, holds the rate, and its limits solve (p̂ − p)² = z² p (1 − p) / n", () => {
    fc.assert(
      fc.property(group, confidence, ({ responses, size }, level) => {
        const { value, steps } = wilsonInterval({ responses, size, confidence: level });
        const [lower, rate, upper] = [new Decimal(value.lower), new Decimal(value.rate), new Decimal(value.upper)];
        expect(lower.gte(0) && lower.lte(rate) && rate.lte(upper) && upper.lte(1)).toBe(true);
        const square = new Decimal(steps[0]?.value ?? "").pow(2);
        for (const limit of [lower, upper])
          expect(close(rate.minus(limit).pow(2), square.times(limit).times(new Decimal(1).minus(limit)).div(size))).toBe(true);
      }),
      runs,
    );
  });

  it("mirrors when responses and the others change places, and grows with the confidence", () => {
    fc.assert(
      fc.property(group, confidence, confidence, ({ responses, size }, a, b) => {
        const one = wilsonInterval({ responses, size, confidence: a }).value;
        const other = wilsonInterval({ responses: size - responses, size, confidence: a }).value;
        expect(close(new Decimal(1).minus(one.lower), other.upper)).toBe(true);
        const wide = wilsonInterval({ responses, size, confidence: Number(a) < Number(b) ? b : a }).value;
        expect(new Decimal(wide.lower).lte(one.lower) && new Decimal(wide.upper).gte(one.upper)).toBe(true);
      }),
      runs,
    );
  });
});

describe("Newcombe's interval", () => {
  it("lies in −1 to 1, holds the difference, and turns over with the groups", () => {
    fc.assert(
      fc.property(group, group, confidence, (treated, control, level) => {
        const there = newcombeInterval({ treated, control, confidence: level }).value;
        const back = newcombeInterval({ treated: control, control: treated, confidence: level }).value;
        expect(new Decimal(there.lower).lte(there.difference) && new Decimal(there.upper).gte(there.difference)).toBe(true);
        expect(new Decimal(there.lower).gte("-1.00000000000000000001") && new Decimal(there.upper).lte("1.00000000000000000001")).toBe(
          true,
        );
        expect(new Decimal(there.lower).plus(back.upper).isZero() && new Decimal(there.upper).plus(back.lower).isZero()).toBe(true);
      }),
      runs,
    );
  });
});

describe("test of two proportions", () => {
  const mixed = fc.tuple(group, group).filter(([a, b]) => {
    const responses = a.responses + b.responses;
    return responses > 0 && responses < a.size + b.size;
  });

  it("turns its sign with the groups and keeps its probability, which lies in 0 to 1", () => {
    fc.assert(
      fc.property(mixed, ([treated, control]) => {
        const there = twoProportionTest({ treated, control }).value;
        const back = twoProportionTest({ treated: control, control: treated }).value;
        expect(new Decimal(there.z).plus(back.z).isZero()).toBe(true);
        expect(there.pValue).toBe(back.pValue);
        expect(Number(there.pValue) >= 0 && Number(there.pValue) <= 1).toBe(true);
      }),
      runs,
    );
  });

  it("is the square root of the chi-square of the two-by-two table", () => {
    fc.assert(
      fc.property(mixed, ([treated, control]) => {
        const [a, b] = [treated.responses, treated.size - treated.responses];
        const [c, d] = [control.responses, control.size - control.responses];
        const cross = new Decimal(a).times(d).minus(new Decimal(b).times(c));
        const chi = cross
          .pow(2)
          .times(a + b + c + d)
          .div(
            new Decimal(a + b)
              .times(c + d)
              .times(a + c)
              .times(b + d),
          );
        expect(close(new Decimal(twoProportionTest({ treated, control }).value.z).pow(2), chi)).toBe(true);
      }),
      runs,
    );
  });
});

describe("sample size", () => {
  const apart = fc.tuple(share, share).filter(([a, b]) => a !== b);

  it("does not see which rate comes first, and mirrors around one half", () => {
    fc.assert(
      fc.property(apart, confidence, fc.integer({ min: 500, max: 999 }), ([a, b], alpha, units) => {
        const power = `${units / 1000}`;
        const size = (controlRate: string, treatedRate: string) => sampleSize({ controlRate, treatedRate, alpha, power }).value;
        expect(size(a, b)).toBe(size(b, a));
        const other = (rate: string) => new Decimal(1).minus(rate).toFixed();
        expect(size(a, b)).toBe(size(other(a), other(b)));
        expect(Number(size(a, b))).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it("grows with the power and falls with alpha and with the difference", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 1, max: 998 }), fc.integer({ min: 500, max: 998 }), ([a, b], alpha, power) => {
        const size = (al: number, po: number) =>
          Number(sampleSize({ controlRate: a, treatedRate: b, alpha: `${al / 1000}`, power: `${po / 1000}` }).value);
        expect(size(alpha, power + 1)).toBeGreaterThanOrEqual(size(alpha, power));
        expect(size(alpha + 1, power)).toBeLessThanOrEqual(size(alpha, power));
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 498 }), (units) => {
        const around = (by: number) =>
          Number(
            sampleSize({ controlRate: `${(500 - by) / 1000}`, treatedRate: `${(500 + by) / 1000}`, alpha: "0.05", power: "0.8" }).value,
          );
        expect(around(units + 1)).toBeLessThanOrEqual(around(units));
      }),
      runs,
    );
  });
});
