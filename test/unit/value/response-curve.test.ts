import { blattbergDeighton, blattbergDeightonOptimum, responseRate, responsiveness } from "idic/value";
import { describe, expect, it } from "vitest";

const curve = { ceiling: "0.4", responsiveness: "0.1" };
const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("response curve", () => {
  it("goes through the point it was calibrated with", () => {
    const { value } = responsiveness({ ceiling: "0.4", spend: 10, rate: "0.25" });
    expect(Number(value)).toBeCloseTo(0.0980829253011726, 14);
    expect(Number(responseRate({ ceiling: "0.4", responsiveness: value, spend: 10 }).value)).toBeCloseTo(0.25, 14);
  });

  it("brings nothing for nothing and nears its ceiling for much", () => {
    expect(responseRate({ ...curve, spend: 0 }).value).toBe("0");
    expect(responseRate({ ...curve, spend: 10_000_000 }).value).toBe("0.4");
  });

  it("is right in every digit for next to nothing", () => {
    const tiny = `0.${"0".repeat(29)}1`;
    // 1 − e^(−x) is x − x²/2 + …
    expect(responseRate({ ceiling: 1, responsiveness: tiny, spend: tiny }).value).toBe(`0.${"0".repeat(59)}1`);
  });

  it("VA-27: the next yuan brings less than the one before", () => {
    const rates = [0, 10, 20, 30].map((spend) => Number(responseRate({ ...curve, spend }).value));
    const [first = 0, second = 0, third = 0] = rates.slice(1).map((rate, position) => rate - (rates[position] ?? 0));
    expect(first > second && second > third && third > 0).toBe(true);
  });

  it("refuses a curve that is none", () => {
    expect(responseRate.safe({ ...curve, ceiling: 0, spend: 1 })).toEqual(issue("out-of-range", ["ceiling"]));
    expect(responseRate.safe({ ...curve, ceiling: 40, spend: 1 })).toEqual(issue("out-of-range", ["ceiling"]));
    expect(responseRate.safe({ ...curve, responsiveness: 0, spend: 1 })).toEqual(issue("out-of-range", ["responsiveness"]));
    expect(responseRate.safe({ ...curve, spend: -1 })).toEqual(issue("out-of-range", ["spend"]));
    expect(responsiveness.safe({ ceiling: "0.4", spend: 10, rate: "0.4" })).toEqual(issue("inconsistent", ["rate"]));
    expect(responsiveness.safe({ ceiling: "0.4", spend: 0, rate: "0.1" })).toEqual(issue("zero-denominator", ["spend"]));
  });
});

describe("Blattberg and Deighton", () => {
  const terms = { acquisitionRate: "0.3", acquisitionSpend: 12, margin: 50, retention: "0.7", retentionSpend: 10, discountRate: "0.1" };

  it("VA-13: adds what winning and what keeping a prospect brings", () => {
    expect(blattbergDeighton(terms)).toMatchObject({ value: "21.75", steps: [{ value: "3" }, { value: "62.5" }, { value: "21.75" }] });
  });

  it("needs no case for customers of whom nobody stays", () => {
    expect(blattbergDeighton({ ...terms, retention: 0, retentionSpend: 0 }).value).toBe("3");
    expect(blattbergDeighton({ ...terms, retention: 0, retentionSpend: 11 }).value).toBe("0");
  });

  it("G2: retention without discount has no end", () => {
    expect(blattbergDeighton.safe({ ...terms, retention: 1, discountRate: 0 })).toEqual(issue("diverges", []));
    expect(blattbergDeighton.safe({ ...terms, retention: "0.9", discountRate: "-0.1" })).toEqual(issue("diverges", []));
  });

  it("G1, G4: refuses percentages and negative costs, and takes a negative margin", () => {
    expect(blattbergDeighton.safe({ ...terms, retention: 70 })).toEqual(issue("out-of-range", ["retention"]));
    expect(blattbergDeighton.safe({ ...terms, retentionSpend: -1 })).toEqual(issue("out-of-range", ["retentionSpend"]));
    expect(blattbergDeighton({ ...terms, margin: -10, retentionSpend: 0 }).value).toBe("-20.25");
  });
});

describe("Blattberg and Deighton, the optimum", () => {
  const terms = {
    margin: 50,
    discountRate: "0.1",
    acquisition: { ceiling: "0.4", responsiveness: "0.1" },
    retention: { ceiling: "0.8", responsiveness: "0.1" },
  };

  it("VA-15: plans the spending from the response of customers", () => {
    const { value } = blattbergDeightonOptimum(terms);
    expect(Number(value.retentionSpend)).toBeCloseTo(19.2620911689169, 12);
    expect(Number(value.retention)).toBeCloseTo(0.68344041391673, 13);
    expect(Number(value.customerValue)).toBeCloseTo(85.7930294369437, 12);
    expect(Number(value.equity)).toBeCloseTo(11.98659241146005, 13);
  });

  it("spends on prospects by the value of a customer", () => {
    // A margin of 85 that nobody can be kept for: the slope of the retention curve is too flat for a single yuan.
    const { value } = blattbergDeightonOptimum({ ...terms, margin: 85, retention: { ceiling: "0.1", responsiveness: "0.001" } });
    expect([value.retentionSpend, value.retention, value.customerValue]).toEqual(["0", "0", "85"]);
    expect(Number(value.acquisitionSpend)).toBeCloseTo(12.2377543162212, 12);
  });

  it("spends nothing on customers who cost money", () => {
    const { value } = blattbergDeightonOptimum({ ...terms, margin: -5 });
    expect(value).toEqual({
      retentionSpend: "0",
      retention: "0",
      customerValue: "-5",
      acquisitionSpend: "0",
      acquisitionRate: "0",
      equity: "0",
    });
  });

  it("G2: keeping everybody for ever is no optimum", () => {
    const everybody = { ceiling: 1, responsiveness: "0.1" };
    expect(blattbergDeightonOptimum.safe({ ...terms, discountRate: 0, retention: everybody })).toEqual(
      issue("diverges", ["retention", "ceiling"]),
    );
    expect(blattbergDeightonOptimum({ ...terms, retention: everybody }).value.customerValue).toMatch(/^\d+\.\d+$/);
  });
});
