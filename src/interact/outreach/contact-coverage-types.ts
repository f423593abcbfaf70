import type { PlainDate } from "../../foundation/plain-date";
import type { Figure, Formula } from "../../rule/figure";

/** A contact with a customer, as a caller writes it. */
export interface CustomerContactInput {
  /** Whose. */
  readonly customer: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether it worked: he was reached, and something came back. Unknown counts as not. */
  readonly effective?: boolean | null;
}

/** A contact with a customer, as the formula reads it. */
export interface CustomerContact {
  readonly customer: string;
  readonly on: PlainDate;
  readonly effective: boolean | null;
}

/** All customers, a period, and the log of contacts, as a caller writes them. */
export interface ContactCoverageInput {
  /** How many customers there are in all, contacted or not. */
  readonly customers: number;
  /** The first day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day of the period, `YYYY-MM-DD`. */
  readonly through: string;
  /** Contacts in any order, also of other times; a customer counts once however often he was reached. */
  readonly contacts: readonly CustomerContactInput[];
}

/** The same as the formula reads it. */
export interface ContactCoverageTerms {
  readonly customers: number;
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly contacts: readonly CustomerContact[];
}

/** The share of customers with a working contact. */
export type ContactCoverage = Figure<"contact-coverage", ContactCoverageTerms>;

/** The formula of the coverage. */
export type ContactCoverageFormula = Formula<ContactCoverageInput, ContactCoverageTerms, ContactCoverage>;
