import { compileSatisfactionLoyalty, compileSatisfactionType, jonesSasser, repurchaseByRating, twoThresholds } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

describe("satisfaction type", () => {
  const typeOf = compileSatisfactionType(jonesSasser);

  it.each([
    [5, "0.5", "loyalist"],
    [5, "0.4999", "mercenary"],
    ["4.9", 1, "hostage"],
    [1, 0, "defector"],
  ])("paper:jones-sasser-1995, G5: satisfaction %s and loyalty %s make a %s", (satisfaction, loyalty, type) => {
    expect(typeOf({ satisfaction, loyalty }, { asOf })).toMatchObject({ outcome: { type }, because: { code: type } });
  });

  it("does not guess, and refuses answers beyond the scale", () => {
    expect(typeOf({ loyalty: 1 }, { asOf }).outcome.type).toBeNull();
    expect(typeOf.safe({ satisfaction: 6, loyalty: 1 }, { asOf })).toMatchObject({
      issues: [{ code: "out-of-range", path: ["satisfaction"] }],
    });
    expect(() => compileSatisfactionType({ ...jonesSasser, best: 1 })).toThrow("best");
    expect(() => compileSatisfactionType({ ...jonesSasser, highSatisfaction: 6 })).toThrow("highSatisfaction");
  });
});

describe("repurchase by rating", () => {
  const ratings = [
    { rating: 4, customers: 500, repurchased: 50 },
    { rating: 3, customers: 80, repurchased: 4 },
    { rating: 5, customers: 400, repurchased: 240 },
  ];

  it("paper:jones-sasser-1995: keeps the ratings apart", () => {
    expect(repurchaseByRating({ ratings }).value).toEqual({
      rates: [
        { rating: "5", rate: "0.6" },
        { rating: "4", rate: "0.1" },
        { rating: "3", rate: "0.05" },
      ],
      topToNext: "6",
    });
  });

  it("G3: refuses one rating, twins, more who return than there were, and nobody at the second best", () => {
    const safe = (rows: readonly object[]) => repurchaseByRating.safe({ ratings: rows });
    expect(safe(ratings.slice(1, 2))).toMatchObject({ issues: [{ code: "out-of-range", path: ["ratings"] }] });
    expect(safe([...ratings, { rating: "4.0", customers: 1, repurchased: 1 }])).toMatchObject({
      issues: [{ code: "duplicate-id", path: ["ratings", 3, "rating"] }],
    });
    expect(safe([...ratings, { rating: 2, customers: 1, repurchased: 2 }])).toMatchObject({
      issues: [{ code: "inconsistent", path: ["ratings", 3, "repurchased"] }],
    });
    expect(safe([{ rating: 4, customers: 5, repurchased: 0 }, ...ratings.slice(1)])).toMatchObject({
      issues: [{ code: "zero-denominator", path: ["ratings", 0, "repurchased"] }],
    });
  });
});

describe("satisfaction and loyalty", () => {
  const stageOf = compileSatisfactionLoyalty(twoThresholds);

  it("LO-07: needs one threshold for the will and a second one for the act", () => {
    const outcome = (satisfaction: number | string) => stageOf({ satisfaction }, { asOf }).outcome;
    expect(outcome("3.99")).toEqual({ stage: "none", next: { stage: "willing", missing: "0.01" } });
    expect(outcome(4)).toEqual({ stage: "willing", next: { stage: "acting", missing: "1" } });
    expect(outcome(5)).toEqual({ stage: "acting", next: null });
    expect(stageOf({}, { asOf })).toMatchObject({ outcome: { stage: null, next: null }, because: { code: "unknown" } });
  });

  it("refuses thresholds that do not rise or lie beyond the scale", () => {
    expect(() => compileSatisfactionLoyalty({ ...twoThresholds, willingFrom: 5 })).toThrow("a threshold above 5");
    expect(() => compileSatisfactionLoyalty({ ...twoThresholds, actingFrom: 6 })).toThrow("an answer from 1 to 5");
    expect(stageOf.safe({ satisfaction: 0 }, { asOf })).toMatchObject({ issues: [{ code: "out-of-range", path: ["satisfaction"] }] });
  });
});
