import { Decimal, decimalText } from "../../foundation/decimal";
import { groupBy } from "../../foundation/group-by";
import { formula } from "../../rule/figure";
import { walletAllocationSchema } from "./share-of-wallet-schema";
import type { WalletAllocationFormula, WalletAllocationTerms } from "./share-of-wallet-types";

/**
 * The wallet allocation rule: how somebody divides his spending follows from how he ranks the brands he uses.
 *
 * share = (1 − rank / (n + 1)) · 2 / n, for n brands; brands with equal scores share the mean of their ranks. The shares add up to 1.
 * What counts is the rank among the brands used: a better rating that changes no rank moves no money.
 *
 * @param input - The brands with scores, and which score is the best.
 * @param options - `explain: false` leaves the steps out.
 * @returns Rank and expected share of each brand, in the order of the input.
 * @throws InputError `empty` without a brand, `duplicate-id` for a brand that is there twice.
 * @see VA-17, paper:keiningham-2011, G5 under Sources.
 * @example
 * ```ts
 * import { walletAllocation } from "idic/value";
 *
 * const brands = ["a", "b", "c", "d"].map((brand, position) => ({ brand, score: [9, 7, 7, 4][position] ?? 0 }));
 * walletAllocation({ brands, best: "highest" }).value.map(({ share }) => share); // => ["0.4", "0.25", "0.25", "0.1"]
 * ```
 */
export const walletAllocation: WalletAllocationFormula = /* @__PURE__ */ formula({
  code: "wallet-allocation",
  unit: "fraction",
  cites: ["VA-17", "paper:keiningham-2011", "G5"],
  schema: walletAllocationSchema,
  convention: ({ best }) => `best score ${best}, ties share the mean rank`,
  compute: (terms, { step }) => {
    const count = terms.brands.length;
    const ranks = meanRanks(terms);
    return terms.brands.map(({ brand, score }, position) => {
      const rank = step(`rank-${position + 1}`, "mean of the ranks of equal scores", ranks.get(keyOf(score)) ?? new Decimal(0));
      const share = new Decimal(count + 1)
        .minus(rank)
        .times(2)
        .div(count * (count + 1));
      step(`share-${position + 1}`, "(1 − rank / (n + 1)) · 2 / n", share);
      return { brand, rank: decimalText(rank), share: decimalText(share) };
    });
  },
});

/** The mean rank of every score that is there. */
function meanRanks({ brands, best }: WalletAllocationTerms): ReadonlyMap<string, Decimal> {
  const sign = best === "highest" ? -1 : 1;
  const scores = brands.map(({ score }) => new Decimal(score)).sort((a, b) => sign * a.comparedTo(b));
  const places = groupBy(
    scores.map((score, position) => ({ key: decimalText(score), rank: position + 1 })),
    ({ key }) => key,
  );
  return new Map([...places].map(([key, ties]) => [key, Decimal.sum(...ties.map(({ rank }) => rank)).div(ties.length)]));
}

/** `1` and `1.0` are the same score. */
function keyOf(score: string): string {
  return decimalText(new Decimal(score));
}
