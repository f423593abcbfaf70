import type { AmountInput, DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";
import type { AmountUnit, QuoteRounding } from "../abc-quote/quote-terms";

/** An offer that excludes the others, as a caller writes it: an amount or a rate, the same currency and unit as the base. */
export interface ExclusiveOfferInput {
  /** Its code. */
  readonly code: string;
  /** What it takes off, in money. */
  readonly amount?: AmountInput | null;
  /** What it takes off, as a fraction of the base, 0.1 for 10%. */
  readonly rate?: NumberInput | null;
}

/** A choice between offers that exclude each other, as a caller writes it. */
export interface OfferChoiceInput {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether amounts are written in the main unit (`"major"`, yuan) or the smallest (`"minor"`, fen). */
  readonly amounts: AmountUnit;
  /** What the offers apply to. */
  readonly base: AmountInput;
  /** Whether a service failure or complaint of the customer is open. It must be known: offers are silent until it is settled. */
  readonly openServiceIssue: boolean;
  /** The offers in their order; on a tie the earlier one wins. */
  readonly offers: readonly ExclusiveOfferInput[];
  /** How a half is settled; `"half-up"` (away from zero) when absent. */
  readonly rounding?: QuoteRounding | null;
}

/** An offer that excludes the others, as the formula reads it. */
export interface ExclusiveOffer {
  readonly code: string;
  readonly amount: DecimalText | null;
  readonly rate: DecimalText | null;
}

/** A choice between offers that exclude each other, as the formula reads it. */
export interface OfferChoiceTerms {
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly base: DecimalText;
  readonly openServiceIssue: boolean;
  readonly offers: readonly ExclusiveOffer[];
  readonly rounding: QuoteRounding;
}

/** Every reason for which an offer loses. */
export const offerLossReasons = ["service-issue-open", "no-saving", "smaller-saving", "same-saving-later"] as const;

/** Why an offer loses. */
export type OfferLossReason = (typeof offerLossReasons)[number];

/** The offer that wins. */
export interface ChosenOffer {
  /** Its code. */
  readonly code: string;
  /** What it takes off, at most the base. */
  readonly saving: DecimalText;
}

/** An offer that loses. */
export interface LostOffer extends ChosenOffer {
  /** Why. */
  readonly reason: OfferLossReason;
}

/** What was chosen and what the customer pays with it. */
export interface OfferChoiceValue {
  /** How many decimals the main unit of the currency has. */
  readonly decimals: number;
  /** The offer that wins; `null` when none does. */
  readonly chosen: ChosenOffer | null;
  /** The base less the saving. */
  readonly pays: DecimalText;
  /** The others, in their order, each with the reason. */
  readonly lost: readonly LostOffer[];
}

/** A choice between offers that exclude each other. */
export type OfferChoice = Figure<"offer-choice", OfferChoiceTerms, OfferChoiceValue>;

/** The formula of the choice. */
export type OfferChoiceFormula = Formula<OfferChoiceInput, OfferChoiceTerms, OfferChoice>;
