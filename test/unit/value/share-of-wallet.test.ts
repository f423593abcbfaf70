import { shareOfWallet, walletAllocation } from "idic/value";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("share of wallet", () => {
  it("VA-17: is ours of all, us included", () => {
    expect(shareOfWallet({ ours: 3000, category: 4000 }).value).toBe("0.75");
    expect(shareOfWallet({ ours: 0, category: 4000 }).value).toBe("0");
  });

  it("G3: has no value when nothing is spent, and none above the whole", () => {
    expect(shareOfWallet.safe({ ours: 0, category: 0 })).toEqual(issue("zero-denominator", ["category"]));
    expect(shareOfWallet.safe({ ours: 5, category: 4 })).toEqual(issue("inconsistent", ["ours"]));
    expect(shareOfWallet.safe({ ours: -1, category: 4 })).toEqual(issue("out-of-range", ["ours"]));
  });
});

describe("wallet allocation", () => {
  const ranked = (scores: readonly (number | string)[]) => scores.map((score, position) => ({ brand: `brand ${position}`, score }));
  const shares = (scores: readonly (number | string)[], best: "highest" | "lowest") =>
    walletAllocation({ brands: ranked(scores), best }).value.map(({ share }) => share);

  it("gives ranks 1, 2, 3 a half, a third and a sixth", () => {
    expect(shares([1, 2, 3], "lowest")).toEqual(["0.5", "0.33333333333333333333", "0.16666666666666666667"]);
    expect(shares([1, 2, 3], "highest")).toEqual(["0.16666666666666666667", "0.33333333333333333333", "0.5"]);
  });

  it("gives ties the mean of their ranks, however they are written", () => {
    const { value } = walletAllocation({ brands: ranked(["9", "7", "7.0", "4"]), best: "highest" });
    expect(value.map(({ rank }) => rank)).toEqual(["1", "2.5", "2.5", "4"]);
    expect(value.map(({ share }) => share)).toEqual(["0.4", "0.25", "0.25", "0.1"]);
    expect(shares([5, 5], "highest")).toEqual(["0.5", "0.5"]);
  });

  it("gives a single brand everything", () => {
    expect(shares([3], "highest")).toEqual(["1"]);
  });

  it("refuses no brand, one brand twice and scores without a direction", () => {
    expect(walletAllocation.safe({ brands: [], best: "highest" })).toEqual(issue("empty", ["brands"]));
    expect(walletAllocation.safe({ brands: [...ranked([1]), ...ranked([2])], best: "highest" })).toEqual(
      issue("duplicate-id", ["brands", 1, "brand"]),
    );
    expect(walletAllocation.safe({ brands: ranked([1]) })).toEqual(issue("missing", ["best"]));
  });
});
