import { averageAnnualValue, buyerBenefit, customerDeliveredValue } from "idic/value";
import { describe, expect, it } from "vitest";

describe("buyer's benefit", () => {
  it("VA-01: adds two terms and takes two off", () => {
    expect(buyerBenefit({ productEffectiveness: "90000", brandValue: "40000", monetaryCost: "100000", timeCost: "5000" }).value).toBe(
      "25000",
    );
  });

  it("is exact where doubles flip a sign", () => {
    expect(buyerBenefit({ productEffectiveness: "0.1", brandValue: "0.2", monetaryCost: "0.3", timeCost: 0 }).value).toBe("0");
    const large = "999999999999999999999999999999.00000000000000000001";
    expect(buyerBenefit({ productEffectiveness: large, brandValue: 0, monetaryCost: 0, timeCost: 0 }).value).toBe(large);
  });

  it("O11: reads time as a cost and refuses a negative one", () => {
    expect(buyerBenefit.safe({ productEffectiveness: 1, brandValue: 1, monetaryCost: 1, timeCost: -1 })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: ["timeCost"] }],
    });
  });
});

describe("customer delivered value", () => {
  const offer = {
    value: { product: 12000, services: 3000, personnel: 1500, image: 2500 },
    cost: { monetary: 14000, time: 600, energy: 250, psychic: 150 },
  };

  it("VA-10: is total value less total cost", () => {
    expect(customerDeliveredValue(offer)).toMatchObject({
      value: "4000",
      steps: [{ value: "19000" }, { value: "15000" }, { value: "4000" }],
    });
  });

  it("names the part that is missing", () => {
    expect(customerDeliveredValue.safe({ ...offer, cost: { ...offer.cost, energy: null } })).toMatchObject({
      issues: [{ path: ["cost", "energy"] }],
    });
  });
});

describe("average annual value", () => {
  it("DF-09: 150,000 yuan in six years are 25,000 a year", () => {
    expect(averageAnnualValue({ spent: "150000", years: 6 }).value).toBe("25000");
  });

  it("G3: has no value over no time", () => {
    expect(averageAnnualValue.safe({ spent: 1, years: 0 })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: ["years"] }],
    });
  });
});
