import { compileRfmSegment, copiedRfmSegments, rfmSegmentMap, specificRfmSegments } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const scores = [1, 2, 3, 4, 5];
const cells = scores.flatMap((recency) => scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))));
const segmentsOf = (policy: Parameters<typeof compileRfmSegment>[0]) => {
  const rule = compileRfmSegment(policy);
  return cells.map((cell) => rule(cell, { asOf }).outcome.segment);
};

describe("rfm segment", () => {
  it("web:r-rfm: the copied table gives four names never and leaves 36 cells to the others", () => {
    const { warnings } = compileRfmSegment(copiedRfmSegments);
    const never = warnings.map(({ code, path }) => [code, copiedRfmSegments.segments[Number(path[1])]?.code]);
    expect(never).toEqual(["new", "promising", "cannot-lose", "lost"].map((code) => ["segment-never-reached", code]));
    expect(segmentsOf(copiedRfmSegments).filter((segment) => segment === "others")).toHaveLength(36);
  });

  it("G5: the smallest box decides, and of equal ones the first", () => {
    const rule = compileRfmSegment(specificRfmSegments);
    const segment = (recency: number, frequency: number, monetary: number) =>
      rule({ recency, frequency, monetary }, { asOf }).outcome.segment;
    expect([segment(1, 5, 5), segment(5, 1, 1), segment(3, 1, 1), segment(1, 1, 1)]).toEqual([
      "cannot-lose",
      "new",
      "promising",
      "hibernating",
    ]);
    expect(rule.warnings.map(({ path }) => path)).toEqual([["segments", 10]]);
  });

  it("covers all 125 cells with ten names", () => {
    const given = segmentsOf(rfmSegmentMap);
    expect(given).toHaveLength(125);
    expect(new Set(given)).toEqual(new Set(rfmSegmentMap.segments.map(({ code }) => code)));
    expect(compileRfmSegment(rfmSegmentMap).warnings).toEqual([]);
  });

  it("refuses a map that is not total", () => {
    expect(() => compileRfmSegment({ ...copiedRfmSegments, others: null })).toThrow("36 cells lie in no box");
  });

  it("refuses reversed ranges, scores beyond the best and names that repeat", () => {
    const box = { code: "a", recency: { from: 3, through: 2 }, frequencyMonetary: { from: 1, through: 6 }, cites: [] };
    expect(() => compileRfmSegment({ ...copiedRfmSegments, segments: [box, box] })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "duplicate-id", path: ["segments", 1, "code"] }),
          expect.objectContaining({ code: "inconsistent", path: ["segments", 0, "recency", "through"] }),
          expect.objectContaining({ code: "out-of-range", path: ["segments", 0, "frequencyMonetary", "through"] }),
          expect.objectContaining({ code: "inconsistent", path: ["segments", 1, "recency", "through"] }),
          expect.objectContaining({ code: "out-of-range", path: ["segments", 1, "frequencyMonetary", "through"] }),
        ],
      }),
    );
  });

  it("refuses a score beyond the best", () => {
    expect(compileRfmSegment({ ...copiedRfmSegments, id: "few" }).safe({ recency: 6, frequency: 1, monetary: 1 }, { asOf })).toMatchObject({
      issues: [{ code: "out-of-range", path: ["recency"] }],
    });
  });
});
