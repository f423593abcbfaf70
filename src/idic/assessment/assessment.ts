import { describeValue } from "../../foundation/describe-value";
import { compareExact, exact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import type { Pillar } from "../pillars";
import { readinessQuestionnaire } from "./assessment-presets";
import { assessmentFactsSchema, assessmentPolicySchema } from "./assessment-schema";
import type {
  Assessment,
  AssessmentCode,
  AssessmentFacts,
  AssessmentPolicy,
  AssessmentRule,
  BlockedStep,
  CompileAssessment,
  QuestionAnswer,
  QuestionScore,
} from "./assessment-types";
import { compareFractions, fractionText } from "./fraction";
import { overallScore } from "./overall-score";
import { perceptionGaps } from "./perception-gaps";
import { type ScoredQuestion, scoreQuestions } from "./scored-questions";
import { type ScoredStep, scoreSteps } from "./step-scores";

const REASONS = {
  ready: { code: "ready", cites: ["IDIC-01", "G5"] },
  "step-below-threshold": { code: "step-below-threshold", cites: ["IDIC-01", "G5"] },
  "step-not-assessed": { code: "step-not-assessed", cites: ["IDIC-01"] },
} as const satisfies Record<AssessmentCode, Because>;

/**
 * Compiles the assessment of a company: how ready it is for each of the four steps, what is claimed and what is shown, and where
 * managers, employees and customers see it apart.
 *
 * The score of a step is 100 · (weighted mean − min) / (max − min). No published scale or weighting stands behind it: both are data of the
 * policy. A question that nobody answered is left out and counted; a step without any answer has no score and blocks those after it.
 *
 * @param policy - Questions, scale, thresholds and targets, such as `readinessQuestionnaire`, which is a draft of our own.
 * @returns A rule from answers to the four scores with gaps, evidence, levels, bottleneck and gaps of perception.
 * @throws PolicyError when the scale has no length, a step has no question or a question is there twice, a weight is not above 0, or a
 *   target lies below its threshold.
 * @see IDIC-01, IDIC-02, paper:peppers-rogers-dorf-1999, web:qci-cmat, G5 under Sources.
 * @example
 * ```ts
 * import { compileAssessment, pillars, readinessQuestionnaire } from "idic";
 *
 * const questions = pillars.map((step) => ({ code: `about-${step}`, step, cites: [] }));
 * const assess = compileAssessment({ ...readinessQuestionnaire, id: "four-questions", questions, overall: "mean" });
 * const scores = { identify: "3.8", differentiate: "3.2", interact: "3.5", customize: "2.6" };
 * const answers = pillars.map((step) => {
 *   return { respondent: "li", group: "managers", question: `about-${step}`, score: scores[step], evidenced: step === "identify" } as const;
 * });
 * const found = assess({ answers }, { asOf: "2026-11-22" });
 * found.steps.map(({ score, gap, level }) => [score, gap, level]); // => [["70", "5", 4], ["55", "20", 3], ["62.5", "12.5", 4], ["40", "35", 3]]
 * [found.overall?.score, found.bottleneck, found.firstBlockedStep?.step]; // => ["56.875", "customize", "customize"]
 * found.steps.map(({ evidence }) => evidence.code); // => ["borne-out", "claimed-only", "claimed-only", "not-claimed"]
 * ```
 */
export const compileAssessment: CompileAssessment = /* @__PURE__ */ compiler({
  name: "assessment",
  policySchema: assessmentPolicySchema,
  factsSchema: assessmentFactsSchema,
  checkFacts: ({ answers }, policy) => answers.flatMap((answer, position) => answerIssues(policy, answer, position)),
  lines: () => Object.values(REASONS),
  prepare: (policy) => (facts) => assessmentOf(policy, facts),
});

/**
 * Assesses a company by the preset `readinessQuestionnaire`, a draft of our own: `compileAssessment(readinessQuestionnaire)`.
 *
 * @param facts - The answers in any order.
 * @param options - The day to answer for.
 * @returns The four scores and what follows from them.
 * @throws InputError when a question is unknown, a group answers what it is not asked, somebody answers twice, or an answer is off the scale.
 * @see IDIC-01, paper:peppers-rogers-dorf-1999 under Sources.
 * @example
 * ```ts
 * import { assessReadiness } from "idic";
 *
 * const manager = { respondent: "li", group: "managers", question: "handle-complaints", score: 5, evidenced: true } as const;
 * const customer = { respondent: "zhang", group: "customers", question: "handle-complaints", score: 2 } as const;
 * const found = assessReadiness({ answers: [manager, customer] }, { asOf: "2026-11-22" });
 * const [gap] = found.questionPerceptionGaps;
 * [gap?.code, gap?.higherScore, gap?.lowerScore, gap?.gap]; // => ["rated-above-customers", "100", "25", "75"]
 * found.firstBlockedStep; // => { step: "identify", code: "not-assessed", cites: ["IDIC-01"] }
 * ```
 */
export const assessReadiness: AssessmentRule = /* @__PURE__ */ compileAssessment(readinessQuestionnaire);

function assessmentOf(policy: AssessmentPolicy, facts: AssessmentFacts): Finding<Assessment> {
  const questions = scoreQuestions(policy, facts);
  const steps = scoreSteps(policy, questions);
  const blocked = firstBlocked(steps);
  return {
    shape: "document",
    steps: steps.map(({ row }) => row),
    overall: overallScore(
      policy,
      steps.map(({ score }) => score),
    ),
    bottleneck: lowest(steps),
    firstBlockedStep: blocked,
    priorities: priorities(steps),
    questions: questions.map(questionRow),
    unanswered: steps.reduce((total, { row }) => total + row.unanswered, 0),
    stepPerceptionGaps: perceptionGaps(
      steps.map(({ step }) => {
        return { subject: { step, question: null }, questions: questions.filter(({ question }) => question.step === step) };
      }),
    ),
    questionPerceptionGaps: perceptionGaps(
      questions.map((scored) => {
        return { subject: { step: scored.question.step, question: scored.question.code }, questions: [scored] };
      }),
    ),
    because: REASONS[blocked === null ? "ready" : blocked.code === "not-assessed" ? "step-not-assessed" : "step-below-threshold"],
    warnings: steps.flatMap(({ row }, position) =>
      row.unanswered === 0 ? [] : [{ code: "questions-unanswered", path: ["steps", position] }],
    ),
    reviewOn: null,
  };
}

/** The first step in the order of the model that does not hold. What is not known does not hold. */
function firstBlocked(steps: readonly ScoredStep[]): BlockedStep | null {
  const found = steps.find(({ row: { code } }) => code === "below-threshold" || code === "not-assessed");
  if (found === undefined) return null;
  const { step, row } = found;
  return row.code === "not-assessed"
    ? { step, code: "not-assessed", cites: ["IDIC-01"] }
    : { step, code: "below-threshold", cites: ["IDIC-01", "G5"] };
}

/** The step with the lowest score, of equal ones the earliest. A step without a score might be lower still, so then there is none. */
function lowest(steps: readonly ScoredStep[]): Pillar | null {
  const scored = steps.flatMap(({ step, score }) => (score === null ? [] : [{ step, score }]));
  const [least] = scored.sort((a, b) => compareFractions(a.score, b.score));
  return scored.length < steps.length ? null : (least?.step ?? null);
}

/** Sorting keeps the order of the model among equals. */
function priorities(steps: readonly ScoredStep[]): Pillar[] {
  const short = steps.flatMap(({ step, gap }) => (gap === null || gap.over <= 0n ? [] : [{ step, gap }]));
  return short.sort((a, b) => compareFractions(b.gap, a.gap)).map(({ step }) => step);
}

function questionRow({ question, views, score }: ScoredQuestion): QuestionScore {
  const unansweredBy = question.groups.filter((group) => !views.has(group));
  const given = [...views.values()];
  return {
    question: question.code,
    step: question.step,
    code: score === null ? "unanswered" : unansweredBy.length === 0 ? "answered" : "partly-answered",
    score: score === null ? null : fractionText(score.claimed),
    answers: given.reduce((total, { answers }) => total + answers, 0),
    evidenced: given.reduce((total, { borneOut }) => total + borneOut, 0),
    unansweredBy,
    cites: question.cites,
  };
}

/** An answer is to a question of the policy, from a group that is asked, and on the scale. */
function answerIssues({ questions, scale }: AssessmentPolicy, answer: QuestionAnswer, position: number): Issue[] {
  const question = questions.find(({ code }) => code === answer.question);
  if (question === undefined) {
    const message = `expected a question of the policy, got ${describeValue(answer.question)}`;
    return [{ code: "not-an-option", path: ["answers", position, "question"], message }];
  }
  const issues: Issue[] = [];
  if (!question.groups.includes(answer.group)) {
    const message = `expected one of ${question.groups.join(", ")}, who are asked, got ${describeValue(answer.group)}`;
    issues.push({ code: "inconsistent", path: ["answers", position, "group"], message });
  }
  const score = answer.score === null ? null : exact(answer.score);
  if (score !== null && (compareExact(score, exact(scale.min)) < 0 || compareExact(score, exact(scale.max)) > 0)) {
    const message = `expected a number from ${scale.min} to ${scale.max}, got ${describeValue(answer.score)}`;
    issues.push({ code: "out-of-range", path: ["answers", position, "score"], message });
  }
  return issues;
}
