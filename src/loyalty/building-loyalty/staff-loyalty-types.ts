import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A side of the loyalty of staff. */
export type StaffLoyaltySide = "dutiful-work" | "staying";

/** Both sides: staff do their work well, and they do not leave easily; for schemas and documents. */
export const staffLoyaltySides = ["dutiful-work", "staying"] as const satisfies readonly StaffLoyaltySide[];

/** What loyalty of customers is to be expected from the loyalty of staff. */
export type CustomerLoyaltyProspect = "not-to-be-expected" | "possible" | "unknown";

/** Every prospect, for schemas and documents. */
export const customerLoyaltyProspects = ["not-to-be-expected", "possible", "unknown"] as const satisfies readonly CustomerLoyaltyProspect[];

/** Both sides of the loyalty of staff, in one time such as a year. */
export interface StaffLoyaltyInput {
  /** How many left by their own choice. */
  readonly leavers: NumberInput;
  /** How many there were on average; above zero. */
  readonly staff: NumberInput;
  /** The turnover up to which you still expect loyal customers, such as 0.15; the source names none. */
  readonly turnoverLimit: NumberInput;
  /** Whether they do their work well, as you judge it. Absent and null both mean unknown. */
  readonly dutiful?: boolean | null;
}

/** The terms as they were read. */
export interface StaffLoyaltyTerms {
  readonly leavers: DecimalText;
  readonly staff: DecimalText;
  readonly turnoverLimit: DecimalText;
  readonly dutiful: boolean | null;
}

/** How loyal the staff are, and what follows for customers. */
export interface StaffLoyaltyValue {
  /** The share who left. */
  readonly turnover: string;
  /** The sides that are missing. */
  readonly missing: readonly StaffLoyaltySide[];
  /** Whether customers can be expected to be loyal. */
  readonly customerLoyalty: CustomerLoyaltyProspect;
}

/** The loyalty of staff. */
export type StaffLoyalty = Figure<"staff-loyalty", StaffLoyaltyTerms, StaffLoyaltyValue>;

/** The formula of the loyalty of staff. */
export type StaffLoyaltyFormula = Formula<StaffLoyaltyInput, StaffLoyaltyTerms, StaffLoyalty>;
