import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { meanAnswer, topShareOf } from "./answer-counts";
import { csatSchema } from "./survey-schema";
import type { CsatFormula } from "./survey-types";

/**
 * Customer satisfaction: the share that gave one of the two best answers, (count of the best + count of the next) / Σ count, and the mean
 * answer, Σ answer · count / Σ count, where the worst answer is 1. “82% are satisfied” is the first; a
 * mean says nothing of how many are delighted.
 *
 * @param input - How many gave each answer, from the worst to the best.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction, and a mean on the scale of the answers; exact where they end.
 * @throws InputError `length` for a scale of fewer than three answers, `empty` without answers.
 * @see paper:jones-sasser-1995 under Sources.
 * @example
 * ```ts
 * import { csat } from "idic/differentiate";
 *
 * csat({ counts: [3, 5, 10, 40, 42] }).value; // => { topTwoBoxes: "0.82", mean: "4.13" }
 * ```
 */
export const csat: CsatFormula = /* @__PURE__ */ formula({
  code: "csat",
  unit: "score",
  cites: ["paper:jones-sasser-1995"],
  schema: csatSchema,
  convention: ({ counts }) => `answers from 1 to ${counts.length}, higher is better`,
  compute: ({ counts }, { step }) => ({
    topTwoBoxes: decimalText(step("top-two-boxes", "the two best answers / all answers", topShareOf(counts, 2))),
    mean: decimalText(step("mean", "Σ answer · count / all answers", meanAnswer(counts))),
  }),
});
