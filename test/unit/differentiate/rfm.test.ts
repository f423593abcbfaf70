import { independentRfm, nestedRfm, rfm } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const frequencies = [12, 9, 9, 7, 4, 4, 4, 2, 1, 1];
const base = frequencies.map((frequency, at) => ({ id: `c${at}`, recencyDays: 10, frequency, monetary: "1" }));
const issue = (code: string, path: (string | number)[]) => expect.objectContaining({ code, path });

describe("rfm", () => {
  it.each([
    ["together", [5, 4, 4, 4, 2, 2, 2, 2, 1, 1]],
    ["ntile", [5, 4, 5, 4, 2, 3, 3, 2, 1, 1]],
    // ⌈5 · (worse or equal) / 10⌉ of 10, 9, 9, 7, 6, 6, 6, 3, 2, 2, by hand.
    ["upper", [5, 5, 5, 4, 3, 3, 3, 2, 1, 1]],
  ] as const)("G5: ties %s", (ties, scores) => {
    const { value } = rfm({ customers: base, method: "independent", ties });
    expect(value.map(({ frequency }) => frequency)).toEqual(scores);
  });

  it("scores a base in which all are equal 1 together and 5 by the upper rule", () => {
    const customers = base.map((customer) => ({ ...customer, frequency: 3 }));
    expect(rfm({ customers, ...independentRfm }).value[0]).toEqual({ id: "c0", recency: 1, frequency: 1, monetary: 1, cell: "111" });
    expect(rfm({ customers, method: "independent", ties: "upper" }).value[9]?.cell).toBe("555");
  });

  it("turns recency round: fewer days are better", () => {
    const customers = [0, 10, 20, 30, 40].map((recencyDays, at) => ({ id: `c${at}`, recencyDays, frequency: 1, monetary: 1 }));
    expect(rfm({ customers, ...independentRfm }).value.map(({ recency }) => recency)).toEqual([5, 4, 3, 2, 1]);
  });

  it("web:spss-rfm: nested scores rank inside the bin before", () => {
    const customers = [
      { id: "a", recencyDays: 1, frequency: 1, monetary: 10 },
      { id: "b", recencyDays: 1, frequency: 2, monetary: 20 },
      { id: "c", recencyDays: 9, frequency: 8, monetary: 30 },
      { id: "d", recencyDays: 9, frequency: 9, monetary: 40 },
    ];
    expect(rfm({ customers, ...nestedRfm, bins: 2 }).value.map(({ cell }) => cell)).toEqual(["211", "221", "111", "121"]);
    expect(rfm({ customers, ...independentRfm, bins: 2 }).value.map(({ cell }) => cell)).toEqual(["211", "211", "122", "122"]);
  });

  it("compares money exactly, fractions below one included", () => {
    const customers = ["0.10", "0.1", "0.30000000000000000001", "0.3", "100000000000000000000000.01"].map((monetary, at) => ({
      id: `c${at}`,
      recencyDays: 1,
      frequency: 1,
      monetary,
    }));
    expect(rfm({ customers, ...independentRfm }).value.map(({ monetary }) => monetary)).toEqual([1, 1, 4, 3, 5]);
  });

  it("makes empty bins as NTILE does when there are fewer customers than bins", () => {
    const customers = [3, 1, 2].map((frequency) => ({ id: `c${frequency}`, recencyDays: 1, frequency, monetary: 1 }));
    expect(rfm({ customers, method: "independent", ties: "ntile" }).value.map(({ frequency }) => frequency)).toEqual([3, 1, 2]);
  });

  it("refuses an empty base, twins, and readings that are not said", () => {
    expect(rfm.safe({ customers: [], ...independentRfm })).toEqual({ ok: false, issues: [issue("empty", ["customers"])] });
    expect(rfm.safe({ customers: [base[0], base[0]], ...independentRfm })).toEqual({
      ok: false,
      issues: [issue("duplicate-id", ["customers", 1, "id"])],
    });
    expect(rfm.safe({ customers: base })).toEqual({ ok: false, issues: [issue("missing", ["method"]), issue("missing", ["ties"])] });
    expect(rfm.safe({ customers: base, ...independentRfm, bins: 10 })).toEqual({ ok: false, issues: [issue("out-of-range", ["bins"])] });
  });

  it("tells its reading", () => {
    expect(rfm({ customers: base, ...nestedRfm }).convention).toBe("nested, ties together, 5 bins");
  });

  it("refuses columns with every position", () => {
    const columns = { recencyDays: [1, -1, 2], frequency: [1, 2], monetary: [1, Number.NaN, "x"] };
    expect(() => rfm.columns(columns, independentRfm)).toThrow(
      expect.objectContaining({
        name: "InputError",
        issues: [
          issue("length", ["frequency"]),
          issue("out-of-range", ["recencyDays", 1]),
          issue("invalid-decimal", ["monetary", 1]),
          issue("invalid-decimal", ["monetary", 2]),
        ],
      }),
    );
    expect(() => rfm.columns({ recencyDays: [], frequency: [], monetary: [] }, nestedRfm)).toThrow("at least one customer");
  });
});
