import { deepFreeze } from "../../foundation/canonical";
import type { PerceptionCode, PerceptionGap, RespondentGroup } from "./assessment-types";
import { compareFractions, type Fraction, fractionText, minusFraction, weightedMean } from "./fraction";
import type { ScoredQuestion } from "./scored-questions";

/** Each pair of groups once. */
const PAIRS = [
  ["managers", "employees"],
  ["managers", "customers"],
  ["employees", "customers"],
] as const satisfies readonly (readonly [RespondentGroup, RespondentGroup])[];

const CITES = /* @__PURE__ */ deepFreeze(["paper:peppers-rogers-dorf-1999"]);

/** Some questions, and what stands for them. */
export interface Compared {
  /** What is named in the rows. */
  readonly subject: Pick<PerceptionGap, "step" | "question">;
  /** The questions that are compared together. */
  readonly questions: readonly ScoredQuestion[];
}

/**
 * The pairs of groups that see the same thing apart, the largest gap first; equal ones stay in the order of what is compared. Only
 * questions that both groups answered are compared: else the difference would be one of the questions.
 */
export function perceptionGaps(compared: readonly Compared[]): PerceptionGap[] {
  const apart = compared.flatMap(({ subject, questions }) =>
    PAIRS.flatMap(([one, other]) => {
      const both = questions.filter(({ views }) => views.has(one) && views.has(other));
      const [first, second] = [seenBy(one, both), seenBy(other, both)];
      if (first === null || second === null) return [];
      const order = compareFractions(first, second);
      if (order === 0) return [];
      const [higher, lower] = order > 0 ? [one, other] : [other, one];
      const [top, bottom] = order > 0 ? [first, second] : [second, first];
      return [{ subject, higher, lower, top, bottom, gap: minusFraction(top, bottom) }];
    }),
  );
  return apart
    .sort((a, b) => compareFractions(b.gap, a.gap))
    .map(({ subject, higher, lower, top, bottom, gap }) => ({
      ...subject,
      code: codeOf(higher, lower),
      higher,
      lower,
      higherScore: fractionText(top),
      lowerScore: fractionText(bottom),
      gap: fractionText(gap),
      cites: CITES,
    }));
}

/** What a group sees over some questions; `null` where it answered none. */
export function seenBy(group: RespondentGroup, questions: readonly ScoredQuestion[]): Fraction | null {
  return weightedMean(
    questions.flatMap(({ views, weight }) => {
      const view = views.get(group);
      return view === undefined ? [] : [{ value: view.claimed, weight }];
    }),
  );
}

function codeOf(higher: RespondentGroup, lower: RespondentGroup): PerceptionCode {
  if (lower === "customers") return "rated-above-customers";
  return higher === "customers" ? "rated-below-customers" : "rated-apart-inside";
}
