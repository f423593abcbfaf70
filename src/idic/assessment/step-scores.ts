import { deepFreeze } from "../../foundation/canonical";
import type { DecimalText } from "../../foundation/exact";
import { type Pillar, pillars } from "../pillars";
import {
  type AssessmentPolicy,
  type EvidenceScore,
  type EvidenceStanding,
  respondentGroups,
  type StepScore,
  type StepStanding,
} from "./assessment-types";
import { compareFractions, type Fraction, fractionOf, fractionText, minusFraction } from "./fraction";
import { seenBy } from "./perception-gaps";
import { meanSides, type ScoredQuestion, type Sides } from "./scored-questions";

/** A step with its exact score, as it is compared. */
export interface ScoredStep {
  readonly step: Pillar;
  readonly score: Fraction | null;
  /** Below 0 where the target is passed. */
  readonly gap: Fraction | null;
  readonly row: StepScore;
}

const STEP_CITES = /* @__PURE__ */ deepFreeze(["IDIC-01", "paper:peppers-rogers-dorf-1999", "G5"]);
const EVIDENCE_CITES = /* @__PURE__ */ deepFreeze(["web:qci-cmat", "G5"]);

/** Scores the four steps in their order; questions that nobody answered are left out of the mean, and counted. */
export function scoreSteps(policy: AssessmentPolicy, questions: readonly ScoredQuestion[]): ScoredStep[] {
  return pillars.map((step) => {
    const own = questions.filter(({ question }) => question.step === step);
    const answered = own.flatMap(({ score, weight }) => (score === null ? [] : [{ ...score, weight }]));
    const sides = meanSides(answered);
    const score = sides?.claimed ?? null;
    const target = policy.targets[step];
    const gap = score === null ? null : minusFraction(fractionOf(target), score);
    const row: StepScore = {
      step,
      code: standingOf(score, { target, threshold: policy.thresholds[step] }),
      score: score === null ? null : fractionText(score),
      target,
      gap: gap === null ? null : gap.over > 0n ? fractionText(gap) : "0",
      level: score === null ? null : levelOf(score, policy.breaks),
      evidence: evidenceOf(sides, policy.thresholds[step]),
      groups: respondentGroups.flatMap((group) => {
        const seen = seenBy(group, own);
        const answers = own.reduce((total, { views }) => total + (views.get(group)?.answers ?? 0), 0);
        return seen === null ? [] : [{ group, score: fractionText(seen), answers }];
      }),
      questions: own.length,
      unanswered: own.length - answered.length,
      cites: STEP_CITES,
    };
    return { step, score, gap, row };
  });
}

/** 1 and one more for each break that the score reaches. */
export function levelOf(score: Fraction, breaks: readonly DecimalText[]): number {
  return 1 + breaks.filter((entry) => reaches(score, entry)).length;
}

/** A bound belongs to what lies above it (G5). */
function reaches(score: Fraction, bound: DecimalText): boolean {
  return compareFractions(score, fractionOf(bound)) >= 0;
}

function standingOf(score: Fraction | null, { target, threshold }: Readonly<Record<"target" | "threshold", DecimalText>>): StepStanding {
  if (score === null) return "not-assessed";
  if (reaches(score, target)) return "on-target";
  return reaches(score, threshold) ? "below-target" : "below-threshold";
}

function evidenceOf(sides: Sides | null, threshold: DecimalText): EvidenceScore {
  if (sides === null) return { code: "not-assessed", claimed: null, evidenced: null, difference: null, cites: EVIDENCE_CITES };
  const { claimed, evidenced } = sides;
  const standing: EvidenceStanding = reaches(evidenced, threshold)
    ? "borne-out"
    : reaches(claimed, threshold)
      ? "claimed-only"
      : "not-claimed";
  return {
    code: standing,
    claimed: fractionText(claimed),
    evidenced: fractionText(evidenced),
    difference: fractionText(minusFraction(claimed, evidenced)),
    cites: EVIDENCE_CITES,
  };
}
