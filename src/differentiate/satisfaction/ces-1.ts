import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { meanAnswer } from "./answer-counts";
import { ces1Schema } from "./survey-schema";
import type { Ces1Formula } from "./survey-types";

/**
 * The customer effort score of 2010: the mean answer, from 1 to 5, to how much effort a customer had to make,
 * Σ answer · count / Σ count. Lower is better; the score of 2013 runs the other way and is `ces2`.
 *
 * @param input - How many gave each answer, from 1, very little, to 5, very much.
 * @param options - `explain: false` leaves the steps out.
 * @returns A mean from 1 to 5, lower is better.
 * @throws InputError `length` for other than five counts, `empty` without answers.
 * @see paper:dixon-2010 under Sources.
 * @example
 * ```ts
 * import { ces1 } from "idic/differentiate";
 *
 * ces1({ counts: [40, 30, 20, 10, 0] }).value; // => "2"
 * ```
 */
export const ces1: Ces1Formula = /* @__PURE__ */ formula({
  code: "ces-1",
  unit: "score",
  cites: ["paper:dixon-2010"],
  schema: ces1Schema,
  convention: () => "answers from 1 to 5, lower is better",
  compute: ({ counts }, { step }) => decimalText(step("mean", "Σ answer · count / all answers", meanAnswer(counts))),
});
