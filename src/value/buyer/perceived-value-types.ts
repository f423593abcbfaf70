import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

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

/** What a customer receives. */
export interface DeliveredValueInput {
  /** What the product is worth to him. */
  readonly product: NumberInput;
  /** What the services around it are worth. */
  readonly services: NumberInput;
  /** What the people he deals with are worth. */
  readonly personnel: NumberInput;
  /** What the name on it is worth. */
  readonly image: NumberInput;
}

/** What a customer gives; no part is negative. */
export interface DeliveredCostInput {
  /** The money. */
  readonly monetary: NumberInput;
  /** The time. */
  readonly time: NumberInput;
  /** The effort. */
  readonly energy: NumberInput;
  /** The worry. */
  readonly psychic: NumberInput;
}

/** Total customer value and total customer cost by their four parts each, in one unit. */
export interface CustomerDeliveredValueInput {
  /** What he receives. */
  readonly value: DeliveredValueInput;
  /** What he gives; no part is negative. */
  readonly cost: DeliveredCostInput;
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

/** Total customer value by total customer cost. */
export type DeliveredValueRatio = Figure<"delivered-value-ratio", CustomerDeliveredValueParts>;

/** The formula of the ratio of value and cost. */
export type DeliveredValueRatioFormula = Formula<CustomerDeliveredValueInput, CustomerDeliveredValueParts, DeliveredValueRatio>;
