import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { needsDiversitySchema } from "./needs-diversity-schema";
import type { NeedsDiversityFormula } from "./needs-diversity-types";

/**
 * How much customers differ in their needs: 0 when all need the same, 1 when every need has as many customers as any other.
 *
 * Normalised entropy, −Σ pᵢ ln pᵢ / ln k over k needs; with a single need it is 0. Needs are told apart here and not ranked.
 *
 * @param input - How many customers have each need.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `empty` without needs, `zero-denominator` when nobody has one.
 * @see DF-01, DF-23 under Sources.
 * @example
 * ```ts
 * import { needsDiversity } from "idic/differentiate";
 *
 * needsDiversity({ weights: [2, 1, 1] }).value; // => "0.94639463035718615565"
 * needsDiversity({ weights: [40, 0, 0] }).value; // => "0"
 * ```
 */
export const needsDiversity: NeedsDiversityFormula = /* @__PURE__ */ formula({
  code: "needs-diversity",
  unit: "fraction",
  cites: ["DF-01", "DF-23"],
  schema: needsDiversitySchema,
  compute: ({ weights }, { step }) => {
    const total = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
    // Added up from the smallest share, so that the order of the needs changes not even a rounding.
    const shares = weights.map((weight) => new Decimal(weight).div(total)).sort((a, b) => a.comparedTo(b));
    const entropy = shares.reduce((sum, share) => (share.isZero() ? sum : sum.minus(share.times(share.ln()))), new Decimal(0));
    step("entropy", "−Σ pᵢ ln pᵢ", entropy);
    const most = step("most", "ln k", new Decimal(weights.length).ln());
    return decimalText(step("diversity", "entropy / ln k", most.isZero() ? most : Decimal.min(1, entropy.div(most))));
  },
});
