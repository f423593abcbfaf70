import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** What counts as long and as much. */
export interface LoyalCustomerPolicy extends PolicyHead {
  /** From when on somebody has been a customer for long. */
  readonly longFrom: Period;
  /** From what spending on it is much, itself included. */
  readonly muchFrom: DecimalText;
}

/** What counts as long and as much, as a caller writes it. The source names no limits. */
export interface LoyalCustomerPolicyInput extends PolicyHeadInput {
  /** From when on somebody has been a customer for long, such as `{ years: 3 }`; the day itself counts. */
  readonly longFrom: Period;
  /** From what spending on it is much, itself included; not negative. */
  readonly muchFrom: AmountInput;
}

/** A customer, as a caller writes him. Absent and null both mean unknown. */
export interface CustomerTenureInput {
  /** The day of his first purchase, `YYYY-MM-DD`. */
  readonly since?: string | null;
  /** What he has spent since, in the money of the policy. */
  readonly spend?: AmountInput | null;
}

/** A customer, as the rule reads him. */
export interface CustomerTenure {
  readonly since: PlainDate | null;
  readonly spend: DecimalText | null;
}

/** Whether he is loyal. */
export interface LoyalCustomerOutcome {
  /** `null` while that cannot be told. */
  readonly loyal: boolean | null;
  /** The first day on which he has been a customer for long; `null` while his first day is unknown. */
  readonly longOn: PlainDate | null;
}

/** Whether one customer is loyal, on one day. */
export type LoyalCustomer = Decision<"loyal-customer", CustomerTenure, LoyalCustomerOutcome>;

/** A compiled rule on loyal customers. */
export type LoyalCustomerRule = Rule<LoyalCustomerPolicy, CustomerTenureInput, CustomerTenure, LoyalCustomer>;

/** Compiles a policy on loyal customers. */
export type CompileLoyalCustomer = Compile<LoyalCustomerPolicyInput, LoyalCustomerRule>;
