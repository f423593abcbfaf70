import { bergerNasr1, bergerNasr2a, bergerNasr2b, bergerNasr3, bergerNasr4, bergerNasr5 } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const yearly = { contribution: 260, promotion: 50, retention: "0.75", discountRate: "0.2", years: 10 };
const profit = {
  startingProfit: 20,
  acceleration: 4,
  inflection: 5,
  furtherGain: 10,
  retention: "0.8",
  discountRate: "0.2",
  years: 10,
};

describe("Berger–Nasr", () => {
  it("case 1: counts one contribution more than promotions, the promotions in mid-year", () => {
    expect(bergerNasr1(yearly).value).toBe("568.78306743359698929");
    expect(bergerNasr1({ ...yearly, years: 0 }).value).toBe("260");
    expect(bergerNasr1({ ...yearly, years: 1, discountRate: 0, retention: 0 }).value).toBe("210");
    expect(bergerNasr1({ ...yearly, years: 4, discountRate: 0, retention: 1 }).value).toBe("1100");
  });

  it("case 2a: takes the retention per cycle and the discount rate per year", () => {
    const terms = { contribution: 130, promotion: 25, retention: "0.85", discountRate: "0.2", years: 10, cyclesPerYear: 2 };
    expect(bergerNasr2a(terms).value).toBe("471.44578503992464726");
  });

  it("case 2b: lets a cycle last several years, a whole number of times", () => {
    const terms = { contribution: 1500, promotion: 95, retention: "0.3", discountRate: "0.2", years: 12, yearsPerCycle: 3 };
    expect(bergerNasr2b(terms).value).toBe("1727.4677143935060038");
    expect(bergerNasr2b.safe({ ...terms, years: 13 })).toEqual(refused("inconsistent", ["years"]));
  });

  it("case 3: lets the profit accelerate and then approach a limit", () => {
    expect(bergerNasr3(profit).value).toBe("130.29000530974644648");
    expect(bergerNasr3({ ...profit, retention: 0 }).value).toBe("20");
  });

  it("case 4: integrates the same profit, also where nothing declines and where nobody stays", () => {
    expect(bergerNasr4(profit).value).toBe("118.24651413982239758");
    expect(bergerNasr4({ ...profit, retention: 0 }).value).toBe("0");
    // ∫ 4t² + 20 from 0 to 3, by hand.
    expect(bergerNasr4({ ...profit, retention: 1, discountRate: 0, years: 3 }).value).toBe("96");
  });

  it("case 5: lets customers pause and come back", () => {
    const terms = { buyers: 1000, purchaseProbabilities: ["0.3", "0.2", "0.15", "0.05"], periods: 5 };
    expect(bergerNasr5(terms).value).toEqual(["1000", "300", "230", "195", "139.7", "95.67"]);
    expect(bergerNasr5({ ...terms, periods: 0 }).value).toEqual(["1000"]);
  });

  it("G1, G4: refuses rates that are percentages and negative promotion", () => {
    expect(bergerNasr1.safe({ ...yearly, retention: 75 })).toEqual(refused("out-of-range", ["retention"]));
    expect(bergerNasr1.safe({ ...yearly, promotion: -1 })).toEqual(refused("out-of-range", ["promotion"]));
    expect(bergerNasr2a.safe({ ...yearly, cyclesPerYear: 0 })).toEqual(refused("out-of-range", ["cyclesPerYear"]));
    expect(bergerNasr3.safe({ ...profit, years: 1001 })).toEqual(refused("out-of-range", ["years"]));
    expect(bergerNasr4.safe({ ...profit, inflection: -1 })).toEqual(refused("out-of-range", ["inflection"]));
    expect(bergerNasr5.safe({ buyers: 1, purchaseProbabilities: [30], periods: 1 })).toEqual(
      refused("out-of-range", ["purchaseProbabilities", 0]),
    );
  });
});
