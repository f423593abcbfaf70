import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Pillar } from "../pillars";

/** Who fills in a questionnaire. */
export type RespondentGroup = "managers" | "employees" | "customers";

/** Every group that is asked, for schemas and documents. */
export const respondentGroups = ["managers", "employees", "customers"] as const satisfies readonly RespondentGroup[];

/** How four scores become one. */
export type OverallKind = "mean" | "geometric-mean" | "minimum";

/** Every way to make one score of four, the most lenient first, for schemas and documents. */
export const overallKinds = ["mean", "geometric-mean", "minimum"] as const satisfies readonly OverallKind[];

/** The ends of the scale on which answers are given. */
export interface AnswerScale {
  readonly min: DecimalText;
  readonly max: DecimalText;
}

/** The ends of the scale on which answers are given, as a caller writes them. */
export interface AnswerScaleInput {
  /** The worst answer, such as 1. */
  readonly min: NumberInput;
  /** The best answer, such as 5; above `min`. */
  readonly max: NumberInput;
}

/** A question about one of the four steps. */
export interface AssessmentQuestion {
  readonly code: string;
  readonly step: Pillar;
  readonly weight: DecimalText;
  readonly groups: readonly RespondentGroup[];
  readonly cites: readonly string[];
}

/** A question about one of the four steps, as a caller writes it. */
export interface AssessmentQuestionInput {
  /** Its code; the words stand in a catalogue. */
  readonly code: string;
  /** The step it is about. */
  readonly step: Pillar;
  /** How much it counts within its step, above 0; 1 when absent. */
  readonly weight?: NumberInput | null;
  /** Who is asked; every group when absent. */
  readonly groups?: readonly RespondentGroup[] | null;
  /** Where the question comes from. */
  readonly cites: readonly string[];
}

/** A bound for each step, from 0 to 100. */
export type StepBounds = Readonly<Record<Pillar, DecimalText>>;

/** A bound for each step, from 0 to 100, as a caller writes it. */
export type StepBoundsInput = Readonly<Record<Pillar, NumberInput>>;

/** What is asked, and how the answers are judged. */
export interface AssessmentPolicy extends PolicyHead {
  readonly scale: AnswerScale;
  readonly questions: readonly AssessmentQuestion[];
  readonly groupWeights: Readonly<Record<RespondentGroup, DecimalText>>;
  readonly thresholds: StepBounds;
  readonly targets: StepBounds;
  readonly breaks: readonly DecimalText[];
  readonly overall: OverallKind | null;
}

/** What is asked, and how the answers are judged, as a caller writes it. */
export interface AssessmentPolicyInput extends PolicyHeadInput {
  /** The scale of the answers. */
  readonly scale: AnswerScaleInput;
  /** The questions, at least one for each step. */
  readonly questions: readonly AssessmentQuestionInput[];
  /** How much each group counts within a question, above 0; 1 when absent, so that many customers do not drown a few managers. */
  readonly groupWeights?: Readonly<Partial<Record<RespondentGroup, NumberInput | null>>> | null;
  /** The score below which a step blocks those after it. */
  readonly thresholds: StepBoundsInput;
  /** The score to reach, at least the threshold. */
  readonly targets: StepBoundsInput;
  /** The scores at which the next level begins, ascending, above 0 and up to 100; none when absent, so that there is one level. */
  readonly breaks?: readonly NumberInput[] | null;
  /** How the four scores become one; there is no overall score when absent. */
  readonly overall?: OverallKind | null;
}

/** An answer to a question, as a caller writes it. */
export interface QuestionAnswerInput {
  /** Who answered: a name within his group. */
  readonly respondent: string;
  /** His group. */
  readonly group: RespondentGroup;
  /** The code of the question. */
  readonly question: string;
  /** The answer on the scale; unknown means that he did not answer. */
  readonly score?: NumberInput | null;
  /** Whether something that was shown bears the answer out; unknown counts as not. Whether a customer's own word is enough, the caller says. */
  readonly evidenced?: boolean | null;
}

/** An answer to a question. */
export interface QuestionAnswer {
  readonly respondent: string;
  readonly group: RespondentGroup;
  readonly question: string;
  readonly score: DecimalText | null;
  readonly evidenced: boolean | null;
}

/** The answers to a questionnaire, as a caller writes them. */
export interface AssessmentFactsInput {
  /** The answers in any order, each respondent once for a question. */
  readonly answers: readonly QuestionAnswerInput[];
}

/** The answers to a questionnaire. */
export interface AssessmentFacts {
  readonly answers: readonly QuestionAnswer[];
}

/** Where a step stands. */
export type StepStanding = "on-target" | "below-target" | "below-threshold" | "not-assessed";

/** Every standing of a step, the best first. */
export const stepStandings = ["on-target", "below-target", "below-threshold", "not-assessed"] as const satisfies readonly StepStanding[];

/**
 * What is claimed beside what is shown. What is claimed and shown is borne out; what is claimed and not shown is only claimed.
 * Evidence belongs to an answer, so nothing is shown that was not claimed.
 */
export type EvidenceStanding = "borne-out" | "claimed-only" | "not-claimed" | "not-assessed";

/** Every standing of evidence, the best first. */
export const evidenceStandings = [
  "borne-out",
  "claimed-only",
  "not-claimed",
  "not-assessed",
] as const satisfies readonly EvidenceStanding[];

/** Intention beside reality: both scores are on the scale from 0 to 100. */
export interface EvidenceScore {
  /** Whether each of the two reaches the threshold. */
  readonly code: EvidenceStanding;
  /** The score as it was answered. */
  readonly claimed: string | null;
  /** The score when an answer without evidence counts as the worst one. */
  readonly evidenced: string | null;
  /** Claimed less evidenced. */
  readonly difference: string | null;
  /** Where the comparison comes from. */
  readonly cites: readonly string[];
}

/** How one group sees a step. */
export interface GroupScore {
  /** The group. */
  readonly group: RespondentGroup;
  /** Its own score of the step, from 0 to 100. */
  readonly score: string;
  /** How many of its answers that rests on. */
  readonly answers: number;
}

/** A step and where it stands. */
export interface StepScore {
  /** The step. */
  readonly step: Pillar;
  /** Where it stands. */
  readonly code: StepStanding;
  /** 100 · (weighted mean − min) / (max − min); `null` without an answer. */
  readonly score: string | null;
  /** The score to reach. */
  readonly target: string;
  /** The target less the score, never below 0. */
  readonly gap: string | null;
  /** 1 and one more for each break that the score reaches. */
  readonly level: number | null;
  /** What is claimed beside what is shown. */
  readonly evidence: EvidenceScore;
  /** The groups that answered, each with its own score. */
  readonly groups: readonly GroupScore[];
  /** How many questions there are about it. */
  readonly questions: number;
  /** How many of them nobody answered; they are left out of the mean. */
  readonly unanswered: number;
  /** Where the standing comes from. */
  readonly cites: readonly string[];
}

/** What became of a question. */
export type QuestionStanding = "answered" | "partly-answered" | "unanswered";

/** Every standing of a question, for documents. */
export const questionStandings = ["answered", "partly-answered", "unanswered"] as const satisfies readonly QuestionStanding[];

/** A question and what was answered. */
export interface QuestionScore {
  /** The code of the question. */
  readonly question: string;
  /** The step it is about. */
  readonly step: Pillar;
  /** Whether every group that is asked answered it. */
  readonly code: QuestionStanding;
  /** Its score from 0 to 100; `null` without an answer. */
  readonly score: string | null;
  /** How many answers that rests on. */
  readonly answers: number;
  /** How many of them are borne out. */
  readonly evidenced: number;
  /** The groups that are asked and did not answer. */
  readonly unansweredBy: readonly RespondentGroup[];
  /** Where the question comes from. */
  readonly cites: readonly string[];
}

/** Who sees more: the company more than its customers, less than they, or one part of the company more than the other. */
export type PerceptionCode = "rated-above-customers" | "rated-below-customers" | "rated-apart-inside";

/** Every way in which groups see things apart, for documents. */
export const perceptionCodes = [
  "rated-above-customers",
  "rated-below-customers",
  "rated-apart-inside",
] as const satisfies readonly PerceptionCode[];

/** Two groups that see a step or a question apart. */
export interface PerceptionGap {
  /** The step. */
  readonly step: Pillar;
  /** The question; `null` for the step, which is compared over the questions that both groups answered. */
  readonly question: string | null;
  /** Who sees more. */
  readonly code: PerceptionCode;
  /** The group with the higher score. */
  readonly higher: RespondentGroup;
  /** The group with the lower score. */
  readonly lower: RespondentGroup;
  /** What the first sees, from 0 to 100. */
  readonly higherScore: string;
  /** What the second sees, from 0 to 100. */
  readonly lowerScore: string;
  /** The difference; above 0. */
  readonly gap: string;
  /** Where the comparison comes from. */
  readonly cites: readonly string[];
}

/** A step in the order of the model beyond which nothing stands firmly. */
export interface BlockedStep {
  /** The step. */
  readonly step: Pillar;
  /** Why: its score is below the threshold, or it has none. */
  readonly code: "below-threshold" | "not-assessed";
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** The four scores as one. */
export interface OverallScore {
  /** How they became one. */
  readonly code: OverallKind;
  /** The score from 0 to 100; `null` unless every step has one. */
  readonly score: string | null;
  /** Its level. */
  readonly level: number | null;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** How ready a company is for each of the four steps. */
export interface Assessment extends Answer<"assessment", AssessmentFacts> {
  /** A document. */
  readonly shape: "document";
  /** The four steps in their order. */
  readonly steps: readonly StepScore[];
  /** The four scores as one; `null` when the policy wants none. */
  readonly overall: OverallScore | null;
  /** The step with the lowest score, of equal ones the earliest; `null` unless every step has a score. */
  readonly bottleneck: Pillar | null;
  /** The first step in the order of the model that is below its threshold or not assessed. */
  readonly firstBlockedStep: BlockedStep | null;
  /** The steps below their targets, the largest gap first, of equal ones the earliest. */
  readonly priorities: readonly Pillar[];
  /** The questions in the order of the policy. */
  readonly questions: readonly QuestionScore[];
  /** How many questions nobody answered. */
  readonly unanswered: number;
  /** Groups that see a step apart, the largest gap first. */
  readonly stepPerceptionGaps: readonly PerceptionGap[];
  /** Groups that see a question apart, the largest gap first. */
  readonly questionPerceptionGaps: readonly PerceptionGap[];
}

/** The reasons an assessment can have. */
export type AssessmentCode = "ready" | "step-below-threshold" | "step-not-assessed";

/** A compiled assessment. */
export type AssessmentRule = Rule<AssessmentPolicy, AssessmentFactsInput, AssessmentFacts, Assessment>;

/** Compiles what is asked and how it is judged. */
export type CompileAssessment = Compile<AssessmentPolicyInput, AssessmentRule>;
