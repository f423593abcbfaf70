import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Period } from "../../foundation/period";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Evidence } from "../../rule/table";
import type { IndustryBand, IndustryBandInput } from "../economics/reward-economics-types";
import type { Programme, ProgrammeInput, ProgrammeMeasure } from "./programme-design-types";

/** What can be wrong with the design of a programme. */
export type ProgrammeDefect =
  | "few-benefits"
  | "flat-benefits"
  | "opaque-metric"
  | "seller-favouring-rule"
  | "too-few-tiers"
  | "top-heavy"
  | "unpublished-benefits"
  | "no-sub-clubs"
  | "reward-rate-below-band"
  | "gap-out-of-reach"
  | "material-rewards-only"
  | "interest-not-renewed";

/** Every defect in the order in which it is looked for: those of the source's two shops first, for schemas and documents. */
export const programmeDefects = [
  "few-benefits",
  "flat-benefits",
  "opaque-metric",
  "seller-favouring-rule",
  "too-few-tiers",
  "top-heavy",
  "unpublished-benefits",
  "no-sub-clubs",
  "reward-rate-below-band",
  "gap-out-of-reach",
  "material-rewards-only",
  "interest-not-renewed",
] as const satisfies readonly ProgrammeDefect[];

/** How much a defect weighs. */
export type DefectSeverity = "major" | "minor";

/** Both weights, the heavier first, for schemas and documents. */
export const defectSeverities = ["major", "minor"] as const satisfies readonly DefectSeverity[];

/** A check that needs no limit. */
export interface DefectCheck {
  /** How much the defect weighs. */
  readonly severity: DefectSeverity;
  /** Where the check and its limit come from. */
  readonly cites: readonly string[];
}

/** Few benefits. */
export interface FewBenefitsCheck extends DefectCheck {
  /** So many kinds of benefit, or fewer, are few. */
  readonly kindsAtMost: number;
}

/** Little difference between tiers. */
export interface FlatBenefitsCheck extends DefectCheck {
  /** A step up that brings so many new benefits, or fewer, is flat. So is one on which their value does not rise. */
  readonly newAtMost: number;
}

/** Rules that favour the seller. */
export interface SellerFavouringCheck extends DefectCheck {
  /** Rights of the customer: a rule that raises him for using them less favours the seller. */
  readonly fewerOf: readonly ProgrammeMeasure[];
}

/** Too few tiers. */
export interface TooFewTiersCheck extends DefectCheck {
  /** So many tiers, or fewer, are too few. */
  readonly tiersAtMost: number;
}

/** A crowded top. */
export interface TopHeavyCheck extends DefectCheck {
  /** The share of members in the top tier above which it is crowded; the limit itself is not. */
  readonly shareAbove: DecimalText;
}

/** A crowded top, as a caller writes it. */
export interface TopHeavyCheckInput extends DefectCheck {
  /** The share of members in the top tier above which it is crowded, from 0 to 1; the limit itself is not. */
  readonly shareAbove: NumberInput;
}

/** A reward rate below what the industry gives. */
export interface RewardRateCheck extends DefectCheck {
  /** The bands of industries; an industry without one is not judged. */
  readonly bands: readonly IndustryBand[];
}

/** A reward rate below what the industry gives, as a caller writes it. */
export interface RewardRateCheckInput extends DefectCheck {
  /** The bands of industries; an industry without one is not judged. */
  readonly bands: readonly IndustryBandInput[];
}

/** A next tier out of reach. */
export interface GapCheck extends DefectCheck {
  /** In how many terms the median member must be able to come up. */
  readonly terms: number;
}

/** Interest that has worn off. */
export interface InterestCheck extends DefectCheck {
  /** How long what attracts members stays fresh. */
  readonly renewWithin: Period;
}

/** The checks, by the defect that each of them looks for. */
export interface DefectChecks {
  /** Few benefits. */
  readonly "few-benefits": FewBenefitsCheck;
  /** Little difference between tiers. */
  readonly "flat-benefits": FlatBenefitsCheck;
  /** A metric that no member can work out. */
  readonly "opaque-metric": DefectCheck;
  /** Rules that favour the seller. */
  readonly "seller-favouring-rule": SellerFavouringCheck;
  /** Too few tiers. */
  readonly "too-few-tiers": TooFewTiersCheck;
  /** A crowded top. */
  readonly "top-heavy": TopHeavyCheck;
  /** Benefits that are not made known. */
  readonly "unpublished-benefits": DefectCheck;
  /** No clubs by habit. */
  readonly "no-sub-clubs": DefectCheck;
  /** A reward rate below what the industry gives. */
  readonly "reward-rate-below-band": RewardRateCheck;
  /** A next tier out of reach. */
  readonly "gap-out-of-reach": GapCheck;
  /** Rewards that are material and nothing else. */
  readonly "material-rewards-only": DefectCheck;
  /** Interest that has worn off. */
  readonly "interest-not-renewed": InterestCheck;
}

/** The checks as a caller writes them. */
export interface DefectChecksInput extends Omit<DefectChecks, "top-heavy" | "reward-rate-below-band"> {
  /** A crowded top. */
  readonly "top-heavy": TopHeavyCheckInput;
  /** A reward rate below what the industry gives. */
  readonly "reward-rate-below-band": RewardRateCheckInput;
}

/** When the design of a programme counts as defective. */
export interface ProgrammeAuditPolicy extends PolicyHead {
  /** The checks, by the defect that each of them looks for. */
  readonly checks: DefectChecks;
}

/** A policy of audit as a caller writes it. */
export interface ProgrammeAuditPolicyInput extends PolicyHeadInput {
  /** The checks, by the defect that each of them looks for. */
  readonly checks: DefectChecksInput;
}

/** A defect that was found. */
export interface ProgrammeFinding {
  /** Its code. */
  readonly code: ProgrammeDefect;
  /** How much it weighs. */
  readonly severity: DefectSeverity;
  /** What shows it: what was there, and what was needed. */
  readonly evidence: readonly Evidence[];
  /** Where the check comes from. */
  readonly cites: readonly string[];
}

/** The audit of a programme. Every defect is found, not there, or cannot be told. */
export interface ProgrammeAudit extends Answer<"programme-audit", Programme> {
  /** A document. */
  readonly shape: "document";
  /** The defects that were found, in the order in which they are looked for. */
  readonly findings: readonly ProgrammeFinding[];
  /** Those that are not there. */
  readonly clear: readonly ProgrammeDefect[];
  /** Those that cannot be told, because something is not known. */
  readonly unknown: readonly ProgrammeDefect[];
}

/** The reasons an audit can have. */
export type ProgrammeAuditCode = "defects-found" | "not-all-known" | "sound";

/** A compiled audit. */
export type ProgrammeAuditRule = Rule<ProgrammeAuditPolicy, ProgrammeInput, Programme, ProgrammeAudit>;

/** Compiles a policy of audit. */
export type CompileProgrammeAudit = Compile<ProgrammeAuditPolicyInput, ProgrammeAuditRule>;
