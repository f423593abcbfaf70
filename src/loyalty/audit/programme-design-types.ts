import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { RewardKind } from "./reward-kinds";

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
