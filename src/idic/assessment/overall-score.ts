import { deepFreeze } from "../../foundation/canonical";
import { decimalText } from "../../foundation/decimal";
import type { DecimalText } from "../../foundation/exact";
import type { AssessmentPolicy, OverallScore } from "./assessment-types";
import { compareFractions, decimalOf, type Fraction, fraction, fractionOf, fractionText, timesFraction, weightedMean } from "./fraction";
import { levelOf } from "./step-scores";

const CITES = /* @__PURE__ */ deepFreeze(["IDIC-01", "G5"]);
const ONE: Fraction = /* @__PURE__ */ fraction(1n, 1n);

/** The four scores as one, in the way that the policy names; without one of them there is none. */
export function overallScore({ overall, breaks }: AssessmentPolicy, scores: readonly (Fraction | null)[]): OverallScore | null {
  if (overall === null) return null;
  const known = scores.filter((score) => score !== null);
  if (known.length < scores.length) return { code: overall, score: null, level: null, cites: CITES };
  return { code: overall, ...(overall === "geometric-mean" ? geometric(known, breaks) : exactly(overall, known, breaks)), cites: CITES };
}

type Combined = Pick<OverallScore, "score" | "level">;

function exactly(kind: "mean" | "minimum", scores: readonly Fraction[], breaks: readonly DecimalText[]): Combined {
  const [least = null] = [...scores].sort(compareFractions);
  const score = kind === "minimum" ? least : weightedMean(scores.map((value) => ({ value, weight: ONE })));
  return score === null ? { score: null, level: null } : { score: fractionText(score), level: levelOf(score, breaks) };
}

/** The fourth root of the product. It need not end, so the product is compared with fourth powers of the breaks. */
function geometric(scores: readonly Fraction[], breaks: readonly DecimalText[]): Combined {
  const product = scores.reduce(timesFraction, ONE);
  const reached = breaks.filter((entry) => compareFractions(fourthPower(fractionOf(entry)), product) <= 0);
  return { score: decimalText(decimalOf(product).sqrt().sqrt()), level: 1 + reached.length };
}

function fourthPower(value: Fraction): Fraction {
  const square = timesFraction(value, value);
  return timesFraction(square, square);
}
