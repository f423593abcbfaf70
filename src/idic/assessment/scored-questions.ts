import { type DecimalText, type Exact, exact, formatExact, plus } from "../../foundation/exact";
import { groupBy } from "../../foundation/group-by";
import {
  type AnswerScale,
  type AssessmentFacts,
  type AssessmentPolicy,
  type AssessmentQuestion,
  type QuestionAnswer,
  type RespondentGroup,
  respondentGroups,
} from "./assessment-types";
import { type Fraction, fraction, fractionOf, minusFraction, quotient, timesFraction, weightedMean } from "./fraction";

/** Both sides of a score from 0 to 100: as it was answered, and with an answer that nothing bears out as the worst. */
export interface Sides {
  readonly claimed: Fraction;
  readonly evidenced: Fraction;
}

/** How one group sees a question. */
export interface GroupView extends Sides {
  readonly answers: number;
  readonly borneOut: number;
}

/** A question with the views of the groups that answered it. */
export interface ScoredQuestion {
  readonly question: AssessmentQuestion;
  readonly weight: Fraction;
  readonly views: ReadonlyMap<RespondentGroup, GroupView>;
  /** All groups together; `null` without an answer. */
  readonly score: Sides | null;
}

const ZERO: Exact = { units: 0n, scale: 0 };
const HUNDRED: Fraction = /* @__PURE__ */ fraction(100n, 1n);

/**
 * Scores every question. First the answers of one group are averaged, then the groups: so a thousand customers and three managers count
 * as the policy says, and not by their number.
 */
export function scoreQuestions({ scale, questions, groupWeights }: AssessmentPolicy, { answers }: AssessmentFacts): ScoredQuestion[] {
  const byQuestion = groupBy(answers, ({ question }) => question);
  return questions.map((question) => {
    const byGroup = groupBy(byQuestion.get(question.code) ?? [], ({ group }) => group);
    const views = new Map<RespondentGroup, GroupView>();
    for (const group of respondentGroups) {
      const view = viewOf(scale, byGroup.get(group) ?? []);
      if (view !== null) views.set(group, view);
    }
    const weighed = [...views].map(([group, view]) => ({ ...view, weight: fractionOf(groupWeights[group]) }));
    return { question, weight: fractionOf(question.weight), views, score: meanSides(weighed) };
  });
}

/** The weighted mean of both sides; `null` of nothing. */
export function meanSides(entries: readonly (Sides & { readonly weight: Fraction })[]): Sides | null {
  const claimed = weightedMean(entries.map(({ claimed: value, weight }) => ({ value, weight })));
  const evidenced = weightedMean(entries.map(({ evidenced: value, weight }) => ({ value, weight })));
  return claimed === null || evidenced === null ? null : { claimed, evidenced };
}

/** The mean of a group's answers; whoever gave no score did not answer. */
function viewOf(scale: AnswerScale, answers: readonly QuestionAnswer[]): GroupView | null {
  const given = answers.flatMap(({ score, evidenced }) => (score === null ? [] : [{ score, shown: evidenced === true }]));
  if (given.length === 0) return null;
  const shown = given.filter((answer) => answer.shown);
  const count = fraction(BigInt(given.length), 1n);
  return {
    claimed: quotient(pointsOf(scale, given), count),
    evidenced: quotient(pointsOf(scale, shown), count),
    answers: given.length,
    borneOut: shown.length,
  };
}

/** 100 · Σ (answer − min) / (max − min): the points of answers together. An answer that is not among them counts as the worst. */
function pointsOf({ min, max }: AnswerScale, answers: readonly { readonly score: DecimalText }[]): Fraction {
  const total = answers.reduce((sum, { score }) => plus(sum, exact(score)), ZERO);
  const lowest = fractionOf(min);
  const above = minusFraction(fractionOf(formatExact(total)), timesFraction(lowest, fraction(BigInt(answers.length), 1n)));
  return timesFraction(HUNDRED, quotient(above, minusFraction(fractionOf(max), lowest)));
}
