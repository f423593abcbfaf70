import {
  churnLtv,
  customerAcquisitionCost,
  faderHardie1,
  geometricClv,
  ltvToCac,
  paybackPeriods,
  paybackPeriodsWithChurn,
} from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

describe("customer acquisition cost", () => {
  it("G3: divides the spending by the customers won, if there are any", () => {
    expect(customerAcquisitionCost({ spend: 45000, customersWon: 150 }).value).toBe("300");
    expect(customerAcquisitionCost.safe({ spend: 1, customersWon: 0 })).toEqual(refused("zero-denominator", ["customersWon"]));
  });
});

describe("payback", () => {
  const terms = { acquisitionCost: 300, revenue: 40, marginRate: "0.75" };

  it("is by margin and not by revenue", () => {
    expect(paybackPeriods(terms).value).toBe("10");
  });

  it("G2: never comes without a margin, and is over at once without a cost", () => {
    expect(paybackPeriods({ ...terms, marginRate: 0 }).value).toBe("Infinity");
    expect(paybackPeriods({ ...terms, marginRate: "-0.5" }).value).toBe("Infinity");
    expect(paybackPeriods({ ...terms, acquisitionCost: 0, marginRate: 0 }).value).toBe("0");
    expect(paybackPeriods.safe({ ...terms, marginRate: 75 })).toEqual(refused("out-of-range", ["marginRate"]));
  });

  it("counts payments of those who are still there", () => {
    expect(paybackPeriodsWithChurn({ acquisitionCost: 300, margin: 30, retention: "0.96" }).value).toBe("13");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 300, margin: 30, retention: 1 }).value).toBe("10");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 0, margin: -1, retention: "0.5" }).value).toBe("0");
  });

  it("G1, G4: refuses a percentage and a cost below zero", () => {
    const terms = { acquisitionCost: 300, margin: 30, retention: "0.96" };
    expect(paybackPeriodsWithChurn.safe({ ...terms, retention: 96 })).toEqual(refused("out-of-range", ["retention"]));
    expect(paybackPeriodsWithChurn.safe({ ...terms, acquisitionCost: -1 })).toEqual(refused("out-of-range", ["acquisitionCost"]));
  });

  it("does not miss a payment that reaches the cost exactly", () => {
    // 100 + 80 = 180, 100 + 80 + 64 = 244.
    expect(paybackPeriodsWithChurn({ acquisitionCost: 180, margin: 100, retention: "0.8" }).value).toBe("2");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 244, margin: 100, retention: "0.8" }).value).toBe("3");
    expect(paybackPeriodsWithChurn({ acquisitionCost: "244.01", margin: 100, retention: "0.8" }).value).toBe("4");
    // 100 + 95 + 90.25, where the quotient of logarithms ends a little above 3.
    expect(paybackPeriodsWithChurn({ acquisitionCost: "285.25", margin: 100, retention: "0.95" }).value).toBe("3");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 100, margin: 100, retention: 0 }).value).toBe("1");
  });

  it("G2: never comes where all payments together stay below the cost, or only approach it", () => {
    expect(paybackPeriodsWithChurn({ acquisitionCost: 500, margin: 100, retention: "0.8" }).value).toBe("Infinity");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 101, margin: 100, retention: 0 }).value).toBe("Infinity");
    expect(paybackPeriodsWithChurn({ acquisitionCost: 1, margin: 0, retention: "0.8" }).value).toBe("Infinity");
  });
});

describe("lifetime value by churn", () => {
  it("is the geometric CLV with nothing discounted", () => {
    const { value } = churnLtv({ revenue: 40, marginRate: "0.75", churn: "0.05" });
    expect(value).toBe("600");
    expect(geometricClv({ margin: 30, retention: "0.95", discountRate: 0, ...faderHardie1 }).value).toBe(value);
  });

  it("G3: refuses a churn of 0, a percentage and free customers", () => {
    expect(churnLtv.safe({ revenue: 40, marginRate: "0.75", churn: 0 })).toEqual(refused("zero-denominator", ["churn"]));
    expect(churnLtv.safe({ revenue: 40, marginRate: "0.75", churn: 5 })).toEqual(refused("out-of-range", ["churn"]));
    expect(ltvToCac({ lifetimeValue: 600, acquisitionCost: 300 }).value).toBe("2");
    expect(ltvToCac.safe({ lifetimeValue: 600, acquisitionCost: 0 })).toEqual(refused("zero-denominator", ["acquisitionCost"]));
  });
});
