import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A constant retention rate, and the rate at which the future is discounted. */
export interface CustomerLifetimesInput {
  /** The share that renews per period, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
}

/** The rates as they were read. */
export type CustomerLifetimesTerms = Readonly<Record<keyof CustomerLifetimesInput, DecimalText>>;

/** How long customers stay, in periods; `"Infinity"` where nobody leaves. */
export interface CustomerLifetimesValue {
  /** Expected payments, the first one included: 1 / (1 − r). */
  readonly expectedPayments: string;
  /** Expected renewals after the first payment, one less: r / (1 − r). */
  readonly furtherRenewals: string;
  /** When half of them have left, as a real number: ln(1/2) / ln r. */
  readonly halfLife: string;
  /** The first whole period after which at most half of them are left. */
  readonly median: string;
  /** Expected payments, discounted: (1 + d) / (1 + d − r). */
  readonly discounted: string;
}

/** How long customers stay. */
export type CustomerLifetimes = Figure<"customer-lifetimes", CustomerLifetimesTerms, CustomerLifetimesValue>;

/** The formula of lifetimes. */
export type CustomerLifetimesFormula = Formula<CustomerLifetimesInput, CustomerLifetimesTerms, CustomerLifetimes>;
