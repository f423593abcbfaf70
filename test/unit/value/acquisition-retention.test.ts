import { acquisitionRetentionRatio, churnCostEquivalence, replacementCost, spendingCost } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

describe("acquisition against retention", () => {
  it("VA-04: warns that a ratio of averages is no rule for budgets, and says the basis", () => {
    const costs = { acquisitionCost: 300, retentionCost: 60 };
    const [average, marginal] = [
      acquisitionRetentionRatio({ ...costs, basis: "average" }),
      acquisitionRetentionRatio({ ...costs, basis: "marginal" }),
    ];
    expect([average.value, average.convention, average.warnings.length]).toEqual(["5", "average costs", 1]);
    expect([marginal.value, marginal.convention, marginal.warnings.length]).toEqual(["5", "marginal costs", 0]);
    expect(acquisitionRetentionRatio.safe(costs)).toEqual(refused("missing", ["basis"]));
  });

  it("G3: refuses to divide by a cost of 0", () => {
    const free = { acquisitionCost: 300, retentionCost: 0, basis: "average" };
    expect(acquisitionRetentionRatio.safe(free)).toEqual(refused("zero-denominator", ["retentionCost"]));
  });

  it("G2: costs are finite however flat the curve is and however little is spent", () => {
    const tiny = `0.${"0".repeat(49)}1`;
    // Where k A is next to nothing the curve is the straight line ceiling · k · A.
    const { share, average, marginal } = spendingCost({ ceiling: "0.4", responsiveness: tiny, spend: tiny }).value;
    expect(share).toBe(`0.${"0".repeat(100)}4`);
    expect([average, marginal]).toEqual([`25${"0".repeat(49)}`, `25${"0".repeat(49)}`]);
  });

  it("VA-04: compares replacing with keeping", () => {
    expect(replacementCost({ lost: 200, acquisitionCost: 300, retentionCost: 60 }).value).toEqual({
      replacing: "60000",
      keeping: "12000",
      difference: "48000",
    });
    expect(replacementCost.safe({ lost: -1, acquisitionCost: 1, retentionCost: 1 })).toEqual(refused("out-of-range", ["lost"]));
  });

  it("VA-04: tells the average cost from that of one more customer", () => {
    const { average, marginal } = spendingCost({ ceiling: "0.4", responsiveness: "0.1", spend: 15 }).value;
    expect([average, marginal]).toEqual(["48.270634379582559163", "112.04222675845162057"]);
    expect(spendingCost.safe({ ceiling: "0.4", responsiveness: "0.1", spend: 0 })).toEqual(refused("zero-denominator", ["spend"]));
    expect(spendingCost.safe({ ceiling: 40, responsiveness: "0.1", spend: 1 })).toEqual(refused("out-of-range", ["ceiling"]));
    expect(spendingCost.safe({ ceiling: 1, responsiveness: 1000, spend: 1000 })).toEqual(refused("out-of-range", ["spend"]));
  });

  it("VA-05: two points of churn are 10% of the costs just where a customer is worth five times his annual cost", () => {
    const equivalent = (customerValue: number) => churnCostEquivalence({ churnReduction: "0.02", customerValue, annualCost: 100 }).value;
    expect([equivalent(499), equivalent(500), equivalent(501)]).toEqual(["0.0998", "0.1", "0.1002"]);
    expect(churnCostEquivalence.safe({ churnReduction: "0.02", customerValue: 1, annualCost: 0 })).toEqual(
      refused("zero-denominator", ["annualCost"]),
    );
    expect(churnCostEquivalence.safe({ churnReduction: 2, customerValue: 1, annualCost: 1 })).toEqual(
      refused("out-of-range", ["churnReduction"]),
    );
  });
});
