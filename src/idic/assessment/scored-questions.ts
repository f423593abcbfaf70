import { groupBy } from "../../foundation/group-by";
import type {
  AnswerScale,
  AssessmentFacts,
  AssessmentPolicy,
  AssessmentQuestion,
  QuestionAnswer,
  RespondentGroup,
} from "./assessment-types";
import { respondentGroups } from "./assessment-types";
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

const ZERO: Fraction = /* @__PURE__ */ fraction(0n, 1n);
const ONE: Fraction = /* @__PURE__ */ fraction(1n, 1n);
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
  const entries = answers.flatMap(({ score, evidenced }) => {
    if (score === null) return [];
    const claimed = pointsOf(scale, fractionOf(score));
    return [{ claimed, evidenced: evidenced === true ? claimed : ZERO, weight: ONE, borneOut: evidenced === true }];
  });
  const mean = meanSides(entries);
  return mean === null ? null : { ...mean, answers: entries.length, borneOut: entries.filter(({ borneOut }) => borneOut).length };
}

/** 100 · (answer − min) / (max − min): taken of each answer, it is the same for their mean. */
function pointsOf({ min, max }: AnswerScale, answer: Fraction): Fraction {
  const lowest = fractionOf(min);
  return timesFraction(HUNDRED, quotient(minusFraction(answer, lowest), minusFraction(fractionOf(max), lowest)));
}
