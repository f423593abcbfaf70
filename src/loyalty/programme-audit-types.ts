import type { DecimalText, NumberInput } from "../foundation/exact";
import type { Period } from "../foundation/period";
import type { PlainDate } from "../foundation/plain-date";
import type { Answer } from "../rule/answer";
import type { Compile, Rule } from "../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../rule/policy";
import type { Evidence } from "../rule/table";
import type { RewardKind } from "./reward-kinds";

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

/** What a rule of a programme counts. */
export type ProgrammeMeasure = "purchases" | "visits" | "reviews" | "returns" | "refusals" | "complaints" | "claims";

/** Every measure, for schemas and documents. */
export const programmeMeasures = [
  "purchases",
  "visits",
  "reviews",
  "returns",
  "refusals",
  "complaints",
  "claims",
] as const satisfies readonly ProgrammeMeasure[];

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

/** What an industry gives, as a caller writes it: exactly one of the two bounds. */
export interface IndustryBandInput {
  /** The code of the industry. */
  readonly industry: string;
  /** The lowest rate of its band, itself in it. */
  readonly atLeast?: NumberInput | null;
  /** The rate that every rate of its band exceeds. */
  readonly above?: NumberInput | null;
}

/** What an industry gives, as the rule reads it. */
export interface IndustryBand {
  readonly industry: string;
  readonly atLeast: DecimalText | null;
  readonly above: DecimalText | null;
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

/** A tier as the designer of a programme sees it, as a caller writes it. */
export interface TierDesignInput {
  /** The code of the tier. */
  readonly code: string;
  /** Codes of all benefits a member of it has, those of lower tiers included; absent or null when that is not known. */
  readonly benefits?: readonly string[] | null;
  /** What its benefits are worth to a member in a year, in money. */
  readonly benefitValue?: NumberInput | null;
  /** The share of members in it, from 0 to 1. */
  readonly memberShare?: NumberInput | null;
  /** What the median member of it spends in a term, in money. */
  readonly medianSpend?: NumberInput | null;
  /** What somebody who has just entered the tier below must spend to reach this one, in money. */
  readonly gap?: NumberInput | null;
}

/** A tier as the designer sees it, as the rule reads it. */
export interface TierDesign {
  readonly code: string;
  readonly benefits: readonly string[] | null;
  readonly benefitValue: DecimalText | null;
  readonly memberShare: DecimalText | null;
  readonly medianSpend: DecimalText | null;
  readonly gap: DecimalText | null;
}

/** Something that decides about a tier, as a caller writes it. */
export interface MetricDesignInput {
  /** What it is called. */
  readonly name: string;
  /** How it is worked out, in words. */
  readonly computation?: string | null;
  /** Whether a member can know that and work it out himself. */
  readonly knowable?: boolean | null;
}

/** Something that decides about a tier, as the rule reads it. */
export interface MetricDesign {
  readonly name: string;
  readonly computation: string | null;
  readonly knowable: boolean | null;
}

/** Which way a rule works: who has more of a measure rises, or who has fewer. */
export type RaisedBy = "more" | "fewer";

/** Both ways, for schemas and documents. */
export const raisedBy = ["more", "fewer"] as const satisfies readonly RaisedBy[];

/** Whom a rule favours. */
export type FavouredParty = "member" | "seller" | "neither";

/** Every party, for schemas and documents. */
export const favouredParties = ["member", "seller", "neither"] as const satisfies readonly FavouredParty[];

/** A rule of the programme, as a caller writes it. */
export interface RuleDesignInput {
  /** What it is called. */
  readonly name: string;
  /** What it counts. */
  readonly measure?: ProgrammeMeasure | null;
  /** Whether more of that raises a member, or less. */
  readonly raisedBy?: RaisedBy | null;
  /** Whom it favours, where you have judged that yourself; it wins over what the audit would say. */
  readonly favours?: FavouredParty | null;
}

/** A rule of the programme, as the audit reads it. */
export interface RuleDesign {
  readonly name: string;
  readonly measure: ProgrammeMeasure | null;
  readonly raisedBy: RaisedBy | null;
  readonly favours: FavouredParty | null;
}

/** A programme as its designer describes it. Absent and null both mean unknown; an empty list means none. */
export interface ProgrammeInput {
  /** The code of the industry, such as `"airline"`. */
  readonly industry?: string | null;
  /** The tiers from the base upwards, at least one. */
  readonly tiers: readonly TierDesignInput[];
  /** Codes of the kinds of benefit there are in all; by default those of the tiers together. */
  readonly benefitKinds?: readonly string[] | null;
  /** What decides about a tier. */
  readonly metrics?: readonly MetricDesignInput[] | null;
  /** The rules that raise or lower a member. */
  readonly rules?: readonly RuleDesignInput[] | null;
  /** Whether members are told what each tier has. */
  readonly benefitsPublished?: boolean | null;
  /** Codes of the clubs for members of one habit. */
  readonly subClubs?: readonly string[] | null;
  /** What is given for each unit of spending, as a fraction. */
  readonly rewardRate?: NumberInput | null;
  /** The kinds of reward members are given. */
  readonly rewardKinds?: readonly RewardKind[] | null;
  /** The day on which what attracts members was last renewed, `YYYY-MM-DD`. */
  readonly renewedOn?: string | null;
}

/** A programme as the audit reads it. */
export interface Programme {
  readonly industry: string | null;
  readonly tiers: readonly TierDesign[];
  readonly benefitKinds: readonly string[] | null;
  readonly metrics: readonly MetricDesign[] | null;
  readonly rules: readonly RuleDesign[] | null;
  readonly benefitsPublished: boolean | null;
  readonly subClubs: readonly string[] | null;
  readonly rewardRate: DecimalText | null;
  readonly rewardKinds: readonly RewardKind[] | null;
  readonly renewedOn: PlainDate | null;
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
