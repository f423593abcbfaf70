import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Something a member would lose by leaving. */
export interface SwitchingLossInput {
  /** What it is, such as `"points"` or `"service history"`. */
  readonly name: string;
  /** What it is worth to him, in money; not negative. */
  readonly value: NumberInput;
}

/** Something he would lose, as it was read. */
export interface SwitchingLoss {
  readonly name: string;
  readonly value: DecimalText;
}

/** What changing sides costs a member, and what it brings him. */
export interface SwitchingCostInput {
  /** Everything he would lose, each once. */
  readonly losses: readonly SwitchingLossInput[];
  /** What a rival offers him for coming, in money; not negative. */
  readonly rivalOffer: NumberInput;
}

/** The terms as they were read. */
export interface SwitchingCostTerms {
  readonly losses: readonly SwitchingLoss[];
  readonly rivalOffer: DecimalText;
}

/** What changing sides comes to. */
export interface SwitchingCostValue {
  /** Everything he would lose. */
  readonly cost: string;
  /** What is left of that after the rival's offer; below zero it pays to leave. */
  readonly net: string;
}

/** What it costs to change sides. */
export type SwitchingCost = Figure<"switching-cost", SwitchingCostTerms, SwitchingCostValue>;

/** The formula of the switching cost. */
export type SwitchingCostFormula = Formula<SwitchingCostInput, SwitchingCostTerms, SwitchingCost>;

/** What customers did in a time, such as a year. */
export interface LoyaltyOutcomeInput {
  /** How many customers there were, a whole number of at least 1. */
  readonly customers: number;
  /** How many of them bought again. */
  readonly secondPurchases: number;
  /** How many purchases came about because one of them recommended us: count those you can trace. */
  readonly referredPurchases: number;
  /** What a purchase earns, in money; negative for one that loses. */
  readonly marginPerPurchase: NumberInput;
}

/** The terms as they were read. */
export interface LoyaltyOutcomeTerms {
  readonly customers: number;
  readonly secondPurchases: number;
  readonly referredPurchases: number;
  readonly marginPerPurchase: DecimalText;
}

/** What loyalty brought. */
export interface LoyaltyOutcomeValue {
  /** The share of customers who bought again. */
  readonly repurchaseRate: string;
  /** Purchases by referral for each customer. */
  readonly referralRate: string;
  /** What second purchases earned. */
  readonly fromRepurchase: string;
  /** What referrals earned: the value of what old customers say. */
  readonly fromReferral: string;
}

/** The outcome of loyalty. */
export type LoyaltyOutcome = Figure<"loyalty-outcome", LoyaltyOutcomeTerms, LoyaltyOutcomeValue>;

/** The formula of the outcome. */
export type LoyaltyOutcomeFormula = Formula<LoyaltyOutcomeInput, LoyaltyOutcomeTerms, LoyaltyOutcome>;

/** How many of a group did something. */
export interface GroupCount {
  /** How many there are in the group, a whole number of at least 1. */
  readonly customers: number;
  /** How many of them did it. */
  readonly count: number;
}

/** The share of a group, and the gap between two groups. Two groups that differ are no proof of a cause. */
export interface GroupGap {
  /** The share of the first group. */
  readonly first: string;
  /** The share of the second group. */
  readonly second: string;
  /** The first less the second. */
  readonly gap: string;
}

/** Who buys nowhere else, among the satisfied and among the others. */
export interface ExclusivityGapInput {
  /** The satisfied, and how many of them buy nowhere else. */
  readonly satisfied: GroupCount;
  /** The others, and how many of them buy nowhere else. */
  readonly others: GroupCount;
}

/** By how much more the satisfied buy nowhere else. */
export type ExclusivityGap = Figure<"exclusivity-gap", ExclusivityGapInput, GroupGap>;

/** The formula of the exclusivity gap. */
export type ExclusivityGapFormula = Formula<ExclusivityGapInput, ExclusivityGapInput, ExclusivityGap>;

/** Who left while a competitor cut prices or advertised, among the loyal and among the others. */
export interface CompetitorEffectInput {
  /** The others, and how many of them left. */
  readonly others: GroupCount;
  /** The loyal, and how many of them left. */
  readonly loyal: GroupCount;
}

/** By how much less the loyal are moved by competitors. */
export type CompetitorEffect = Figure<"competitor-effect", CompetitorEffectInput, GroupGap>;

/** The formula of the competitor effect. */
export type CompetitorEffectFormula = Formula<CompetitorEffectInput, CompetitorEffectInput, CompetitorEffect>;
