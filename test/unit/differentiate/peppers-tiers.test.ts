import { peppersTiers } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const customer = (id: string, actual: number | string, potential: number | string) => ({ id, actual, potential });
const tiersOf = (customers: ReturnType<typeof customer>[], mostValuable = "0.2", mostGrowable = "0.2") =>
  peppersTiers({ customers, mostValuable, mostGrowable }).value.map(({ tier }) => tier);

describe("peppers tiers", () => {
  it("book:peppers-rogers: ranks by actual value, then by what is unrealised", () => {
    const customers = [customer("a", 10, 12), customer("b", 90, 95), customer("c", 20, 80), customer("d", 15, 20), customer("e", 5, 6)];
    expect(tiersOf(customers)).toEqual(["lmc", "mvc", "stc", "lmc", "lmc"]);
    expect(tiersOf(customers, "0.21", "0.2")).toEqual(["lmc", "mvc", "mvc", "stc", "lmc"]);
  });

  it("puts below zero only who cannot do better, and counts the shares of the others", () => {
    expect(tiersOf([customer("a", -5, -1), customer("b", -5, 40), customer("c", 3, 4)], "0.5", "0.5")).toEqual(["bz", "stc", "mvc"]);
  });

  it("G5: ties keep the order of the input", () => {
    expect(tiersOf([customer("a", 1, 2), customer("b", 1, 2), customer("c", 1, 2)], "0.3", "0.3")).toEqual(["mvc", "stc", "lmc"]);
  });

  it("tells unrealised value and share of customer, where there is one", () => {
    const { value } = peppersTiers({ customers: [customer("a", "2.5", 10), customer("b", -3, 0)], mostValuable: 1, mostGrowable: 0 });
    expect(value).toEqual([
      { id: "a", tier: "mvc", unrealised: "7.5", shareOfCustomer: "0.25" },
      { id: "b", tier: "mvc", unrealised: "3", shareOfCustomer: null },
    ]);
  });

  it("refuses a potential below the actual value", () => {
    expect(peppersTiers.safe({ customers: [customer("a", 2, 1)], mostValuable: 0.2, mostGrowable: 0.2 })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["customers", 0, "potential"] }],
    });
    expect(peppersTiers.safe({ customers: [], mostValuable: 20, mostGrowable: 0.2 })).toMatchObject({
      issues: [{ code: "out-of-range", path: ["mostValuable"] }],
    });
  });
});
