import { customerLifetimes } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

describe("customer lifetimes", () => {
  it("counts the first payment in the expected payments and not in the renewals", () => {
    expect(customerLifetimes({ retention: "0.8", discountRate: "0.1" }).value).toEqual({
      expectedPayments: "5",
      furtherRenewals: "4",
      halfLife: "3.106283719505389876",
      median: "4",
      discounted: "3.6666666666666666667",
    });
  });

  it("G2: is infinite where nobody leaves, and one payment where everybody does", () => {
    const { value } = customerLifetimes({ retention: 1, discountRate: "0.25" });
    expect(value).toEqual({
      expectedPayments: "Infinity",
      furtherRenewals: "Infinity",
      halfLife: "Infinity",
      median: "Infinity",
      discounted: "5",
    });
    expect(customerLifetimes({ retention: 0, discountRate: "0.25" }).value).toEqual({
      expectedPayments: "1",
      furtherRenewals: "0",
      halfLife: "0",
      median: "1",
      discounted: "1",
    });
    expect(customerLifetimes({ retention: "0.9", discountRate: "-0.1" }).value.discounted).toBe("Infinity");
  });

  it("does not miss a whole period by a rounding: half renew", () => {
    const { halfLife, median } = customerLifetimes({ retention: "0.5", discountRate: 0 }).value;
    expect([halfLife, median]).toEqual(["1", "1"]);
  });

  it("G1: refuses a percentage", () => {
    expect(customerLifetimes.safe({ retention: 80, discountRate: "0.1" })).toEqual(refused("out-of-range", ["retention"]));
  });
});
