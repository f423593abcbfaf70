import { ces1, ces2, csat } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("csat", () => {
  it("paper:jones-sasser-1995: gives the two best answers and the mean apart", () => {
    expect(csat({ counts: [3, 5, 10, 40, 42] }).value).toEqual({ topTwoBoxes: "0.82", mean: "4.13" });
    expect(csat({ counts: [1, 0, 0] }).value).toEqual({ topTwoBoxes: "0", mean: "1" });
  });

  it("refuses short scales and nobody", () => {
    expect(csat.safe({ counts: [1, 2] })).toEqual(issue("length", ["counts"]));
    expect(csat.safe({ counts: [0, 0, 0, 0, 0] })).toEqual(issue("empty", ["counts"]));
    expect(csat.safe({ counts: [1, -1, 1] })).toEqual(issue("out-of-range", ["counts", 1]));
  });
});

describe("customer effort", () => {
  it("paper:dixon-2010: is better lower on five answers", () => {
    expect(ces1({ counts: [40, 30, 20, 10, 0] })).toMatchObject({ value: "2", convention: "answers from 1 to 5, lower is better" });
    expect(ces1.safe({ counts: [1, 1, 1, 1, 1, 1, 1] })).toEqual(issue("length", ["counts"]));
  });

  it("web:ces-2: is better higher on seven answers, in three reports", () => {
    const counts = [2, 3, 5, 10, 20, 30, 30];
    expect(ces2({ counts, report: "mean" })).toMatchObject({ value: "5.53", convention: "answers from 1 to 7, higher is better, mean" });
    expect(ces2({ counts, report: "top-box" }).value).toBe("0.3");
    expect(ces2({ counts, report: "five-to-seven" }).value).toBe("0.8");
    expect(ces2.safe({ counts })).toEqual(issue("missing", ["report"]));
    expect(ces2.safe({ counts: [1, 1, 1, 1, 1], report: "mean" })).toEqual(issue("length", ["counts"]));
  });
});
