import type { DecimalText, NumberInput } from "../foundation/exact";
import type { Figure, Formula } from "../rule/figure";

/** What a purchase gives a buyer and what it costs him, all four in one unit: money, or points of one rating scale. */
export interface BuyerBenefitInput {
  /** What the product does for him. */
  readonly productEffectiveness: NumberInput;
  /** What the brand is worth to him. */
  readonly brandValue: NumberInput;
  /** The money he pays; not negative. */
  readonly monetaryCost: NumberInput;
  /** What the time and trouble cost him; not negative. A convenience score enters as what it lacks. */
  readonly timeCost: NumberInput;
}

/** The terms of the buyer's benefit as they were read. */
export type BuyerBenefitTerms = Readonly<Record<keyof BuyerBenefitInput, DecimalText>>;

/** The benefit a buyer sees. */
export type BuyerBenefit = Figure<"buyer-benefit", BuyerBenefitTerms>;

/** The formula of the buyer's benefit. */
export type BuyerBenefitFormula = Formula<BuyerBenefitInput, BuyerBenefitTerms, BuyerBenefit>;

/** Total customer value and total customer cost by their four parts each, in one unit. */
export interface CustomerDeliveredValueInput {
  /** What he receives. */
  readonly value: {
    readonly product: NumberInput;
    readonly services: NumberInput;
    readonly personnel: NumberInput;
    readonly image: NumberInput;
  };
  /** What he gives; no part is negative. */
  readonly cost: {
    readonly monetary: NumberInput;
    readonly time: NumberInput;
    readonly energy: NumberInput;
    readonly psychic: NumberInput;
  };
}

/** The parts of delivered value as they were read. */
export interface CustomerDeliveredValueParts {
  readonly value: Readonly<Record<keyof CustomerDeliveredValueInput["value"], DecimalText>>;
  readonly cost: Readonly<Record<keyof CustomerDeliveredValueInput["cost"], DecimalText>>;
}

/** Total customer value less total customer cost. */
export type CustomerDeliveredValue = Figure<"customer-delivered-value", CustomerDeliveredValueParts>;

/** The formula of delivered value. */
export type CustomerDeliveredValueFormula = Formula<CustomerDeliveredValueInput, CustomerDeliveredValueParts, CustomerDeliveredValue>;
