import type { PlainDate } from "../../foundation/plain-date";

/** What is done next for a customer, the most urgent first. */
export type NextActionCode = "settle-service-issue" | "make-contact" | "call-prospect" | "present-quote" | "make-offer" | "wait" | "rest";

/** Every action in the order in which it is tried, for schemas and documents. */
export const nextActions = [
  "settle-service-issue",
  "make-contact",
  "call-prospect",
  "present-quote",
  "make-offer",
  "wait",
  "rest",
] as const satisfies readonly NextActionCode[];

/** The next best action: one, with its reason. */
export interface NextAction {
  /** What to do; `"wait"` where only a later contact is planned, `"rest"` where nothing is. */
  readonly code: NextActionCode;
  /** Which issue, contact, class of prospects or offer it is about; `null` where there is only one. */
  readonly about: string | null;
  /** The day it is due; `null` where it is due at once or never. */
  readonly dueOn: PlainDate | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}
