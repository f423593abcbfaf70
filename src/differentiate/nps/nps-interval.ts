import { Decimal } from "../../foundation/decimal";
import { normalQuantile } from "../../foundation/normal-quantile";
import { plainText } from "../../foundation/number-fields";
import { formula } from "../../rule/figure";
import { npsIntervalSchema } from "./nps-schema";
import { npsStatistics, standardErrorOf } from "./nps-statistics";
import type { NpsIntervalFormula } from "./nps-types";

/** The answers that the adjusted interval imagines: three in all. */
const IMAGINED = { promoters: 0.75, passives: 1.5, detractors: 0.75 };

/**
 * An interval around a net promoter score, because a survey asks some and not all.
 *
 * The variance of one answer is p + d − (p − d)², and the standard error 100 · √(variance / n): nobody is promoter and detractor at
 * once, so adding two binomial variances is wrong. `wald` is score ± z · standard error; with promoters only its width is 0.
 * `adjusted-wald` first adds ¾ promoters, ¾ detractors and 1½ passives, and is right for small samples too. Ends are cut at ±100.
 *
 * Statistics are reckoned in doubles, right to 1e-12.
 *
 * @param input - How many are in each group, the method, and the confidence.
 * @param options - `explain: false` leaves the steps out.
 * @returns The score of the sample, the two ends and the standard error, in points.
 * @throws InputError `empty` without answers, `out-of-range` for a confidence that is not between 0 and 1.
 * @see paper:reichheld-2003, web:measuringu-nps under Sources.
 * @example
 * ```ts
 * import { npsInterval } from "idic/differentiate";
 *
 * const sample = { promoters: 60, passives: 25, detractors: 15, confidence: 0.95 };
 * const { score, lower, upper } = npsInterval({ ...sample, method: "wald" }).value;
 * [score, Number(lower).toFixed(6), Number(upper).toFixed(6)]; // => ["45", "30.497591", "59.502409"]
 * Number(npsInterval({ ...sample, method: "adjusted-wald" }).value.lower).toFixed(6); // => "29.343111"
 * ```
 */
export const npsInterval: NpsIntervalFormula = /* @__PURE__ */ formula({
  code: "nps-interval",
  unit: "points",
  cites: ["paper:reichheld-2003", "web:measuringu-nps"],
  schema: npsIntervalSchema,
  convention: ({ method, confidence }) => `${method}, confidence ${plainText(confidence)}`,
  compute: ({ promoters, passives, detractors, method, confidence }, { step }) => {
    const sample = { promoters, passives, detractors };
    const used = method === "wald" ? sample : add(sample, IMAGINED);
    const statistics = npsStatistics(used);
    const centre = statistics.score;
    const error = standardErrorOf(statistics);
    // In doubles 1 − 0.999999 is already wrong in its eleventh digit.
    const z = normalQuantile(new Decimal(1).minus(confidence).div(2).toNumber());
    step("centre", "100 · (p − d)", new Decimal(centre));
    step("variance", "p + d − (p − d)²", new Decimal(statistics.variance));
    step("standard-error", "100 · √(variance / n)", new Decimal(error));
    step("z", "normal quantile of (1 + confidence) / 2", new Decimal(z));
    return {
      score: plainText(npsStatistics(sample).score),
      lower: plainText(Math.max(-100, centre - z * error)),
      upper: plainText(Math.min(100, centre + z * error)),
      standardError: plainText(error),
    };
  },
});

function add(counts: typeof IMAGINED, others: typeof IMAGINED): typeof IMAGINED {
  return {
    promoters: counts.promoters + others.promoters,
    passives: counts.passives + others.passives,
    detractors: counts.detractors + others.detractors,
  };
}
