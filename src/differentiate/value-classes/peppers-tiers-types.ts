import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/**
 * A tier of value. `mvc`: the most valuable customers. `stc`: the second tier, later called the most growable. `lmc`: those who
 * need little attention. `bz`: below zero, now and in future.
 */
export type PeppersTier = "mvc" | "stc" | "lmc" | "bz";

/** Every tier, best first, for schemas and documents. */
export const peppersTierCodes = ["mvc", "stc", "lmc", "bz"] as const satisfies readonly PeppersTier[];

/** What a customer brings and could bring. */
export interface PeppersCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** His actual value. */
  readonly actual: NumberInput;
  /** What he could be worth; not below his actual value. */
  readonly potential: NumberInput;
}

/** What a customer brings and could bring, as the formula reads it. */
export interface PeppersCustomer {
  readonly id: string;
  readonly actual: DecimalText;
  readonly potential: DecimalText;
}

/** Customers, and how many of them make a tier. */
export interface PeppersTiersInput {
  /** At least one. */
  readonly customers: readonly PeppersCustomerInput[];
  /** The share of those who are not below zero that is most valuable. */
  readonly mostValuable: NumberInput;
  /** The share of the same that is most growable. */
  readonly mostGrowable: NumberInput;
}

/** Customers as they were read. */
export interface PeppersTiersTerms {
  readonly customers: readonly PeppersCustomer[];
  readonly mostValuable: DecimalText;
  readonly mostGrowable: DecimalText;
}

/** The tier of a customer. */
export interface PeppersTierRow {
  /** Who he is. */
  readonly id: string;
  /** His tier. */
  readonly tier: PeppersTier;
  /** What he could bring and does not: potential − actual. */
  readonly unrealised: string;
  /** How much of him we have: actual / potential; `null` where the potential is not above zero. */
  readonly shareOfCustomer: string | null;
}

/** Customers by tier, in the order of the input. */
export type PeppersTiers = Figure<"peppers-tiers", PeppersTiersTerms, readonly PeppersTierRow[]>;

/** The formula of the tiers of Peppers and Rogers. */
export type PeppersTiersFormula = Formula<PeppersTiersInput, PeppersTiersTerms, PeppersTiers>;
