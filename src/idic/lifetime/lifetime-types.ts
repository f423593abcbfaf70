import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { CashTiming, FirstMargin } from "../../value/clv/geometric-clv-types";

/** How the lifetime of every customer is reckoned: one reading of the formula and the rates of the store. */
export interface LifetimePolicy extends PolicyHead {
  readonly firstMargin: FirstMargin;
  readonly timing: CashTiming;
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
}

/** How the lifetime of every customer is reckoned, as a caller writes it. */
export interface LifetimePolicyInput extends PolicyHeadInput {
  /** Whether the margin of the first period, which is certain, is counted. */
  readonly firstMargin: FirstMargin;
  /** When in a period its cash is booked. */
  readonly timing: CashTiming;
  /** The share that renews per period, for customers who have no rate of their own. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period. */
  readonly discountRate: NumberInput;
}

/** What a customer brings, as a caller writes it. */
export interface MarginInput {
  /** Money per period; negative for a customer who costs more than he brings. */
  readonly margin: NumberInput;
  /** The share of customers like him that renews per period; that of the policy when absent. */
  readonly retention?: NumberInput | null;
}
