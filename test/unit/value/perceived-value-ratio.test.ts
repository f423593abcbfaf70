import { customerDeliveredValue, deliveredValueRatio, surplusSplit } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const offer = (product: number, monetary: number) => ({
  value: { product, services: 0, personnel: 0, image: 0 },
  cost: { monetary, time: 0, energy: 0, psychic: 0 },
});

describe("delivered value ratio", () => {
  it("VA-10: divides total value by total cost", () => {
    const full = {
      value: { product: 12000, services: 3000, personnel: 1500, image: 2500 },
      cost: { monetary: 14000, time: 600, energy: 250, psychic: 150 },
    };
    expect(deliveredValueRatio(full)).toMatchObject({
      value: "1.2666666666666666667",
      steps: [{ value: "19000" }, { value: "15000" }, { code: "ratio" }],
    });
  });

  it("VA-10: can prefer another offer than the difference", () => {
    const [large, small] = [offer(1000, 800), offer(300, 150)];
    expect([customerDeliveredValue(large).value, customerDeliveredValue(small).value]).toEqual(["200", "150"]);
    expect([deliveredValueRatio(large).value, deliveredValueRatio(small).value]).toEqual(["1.25", "2"]);
  });

  it("G3: refuses an offer that costs nothing", () => {
    expect(deliveredValueRatio.safe(offer(1, 0))).toEqual(refused("zero-denominator", ["cost"]));
    expect(deliveredValueRatio.safe(offer(1, -1))).toEqual(refused("out-of-range", ["cost", "monetary"]));
  });
});

describe("surplus split", () => {
  it("VA-10: shares value above cost by the price, losses too", () => {
    expect(surplusSplit({ customerValue: 20000, price: 19000, unitCost: 14000 }).value).toEqual({
      customer: "1000",
      seller: "5000",
      total: "6000",
    });
    expect(surplusSplit({ customerValue: "10", price: "12.5", unitCost: "13" }).value).toEqual({
      customer: "-2.5",
      seller: "-0.5",
      total: "-3",
    });
  });

  it("G4: refuses a negative price or cost", () => {
    expect(surplusSplit.safe({ customerValue: 1, price: -1, unitCost: 1 })).toEqual(refused("out-of-range", ["price"]));
    expect(surplusSplit.safe({ customerValue: 1, price: 1, unitCost: -1 })).toEqual(refused("out-of-range", ["unitCost"]));
  });
});
