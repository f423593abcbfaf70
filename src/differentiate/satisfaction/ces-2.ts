import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { meanAnswer, topShareOf } from "./answer-counts";
import { ces2Schema } from "./survey-schema";
import type { Ces2Formula, CesReport } from "./survey-types";

const BOXES = { "top-box": 1, "five-to-seven": 3 } as const satisfies Readonly<Record<Exclude<CesReport, "mean">, number>>;

/**
 * The customer effort score of 2013: how far customers agree, from 1 to 7, that it was made easy for them. Higher is better; the score
 * of 2010 runs the other way and is `ces1`. Reports give the mean, the share of 7, or the share of 5 to 7, so it must be said which:
 * Σ answer · count / Σ count, or the counts of those answers / Σ count.
 *
 * @param input - How many gave each answer, from 1, strongly disagree, to 7, strongly agree, and what is reported.
 * @param options - `explain: false` leaves the steps out.
 * @returns A mean from 1 to 7, or a fraction; higher is better.
 * @throws InputError `length` for other than seven counts, `empty` without answers.
 * @see web:ces-2 under Sources.
 * @example
 * ```ts
 * import { ces2 } from "idic/differentiate";
 *
 * const counts = [2, 3, 5, 10, 20, 30, 30];
 * ces2({ counts, report: "mean" }).value; // => "5.53"
 * ces2({ counts, report: "five-to-seven" }).value; // => "0.8"
 * ```
 */
export const ces2: Ces2Formula = /* @__PURE__ */ formula({
  code: "ces-2",
  unit: "score",
  cites: ["web:ces-2"],
  schema: ces2Schema,
  convention: ({ report }) => `answers from 1 to 7, higher is better, ${report}`,
  compute: ({ counts, report }, { step }) =>
    decimalText(
      report === "mean"
        ? step("mean", "Σ answer · count / all answers", meanAnswer(counts))
        : step(report, "the answers that count / all answers", topShareOf(counts, BOXES[report])),
    ),
});
