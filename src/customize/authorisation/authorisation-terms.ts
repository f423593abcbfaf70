/** How a customer said it. */
export type ConsentForm = "oral" | "written" | "electronic";

/** Every form, for schemas and documents. */
export const consentForms = ["oral", "written", "electronic"] as const satisfies readonly ConsentForm[];

/** Where an order stands. */
export type AuthorisationStatus =
  | "not-quoted"
  | "work-unauthorised"
  | "over-limit"
  | "awaiting-answer"
  | "authorised"
  | "done"
  | "withdrawn"
  | "declined";

/** Every status, for schemas and documents. */
export const authorisationStatuses = [
  "not-quoted",
  "work-unauthorised",
  "over-limit",
  "awaiting-answer",
  "authorised",
  "done",
  "withdrawn",
  "declined",
] as const satisfies readonly AuthorisationStatus[];

/** What is to be done next. */
export type AuthorisationStep = "give-quote" | "settle-with-customer" | "ask-again" | "ask" | "do-work" | "nothing";

/** Every step, for schemas and documents. */
export const authorisationSteps = [
  "give-quote",
  "settle-with-customer",
  "ask-again",
  "ask",
  "do-work",
  "nothing",
] as const satisfies readonly AuthorisationStep[];

/**
 * Where a line stands. A line that was declined, or whose yes was taken back, is kept: `declined-repair` must be repaired,
 * `declined-safety` is critical for safety as well.
 */
export type AuthorisationLineCode =
  | "quoted"
  | "authorised"
  | "above-authorised"
  | "done"
  | "done-unauthorised"
  | "declined"
  | "declined-repair"
  | "declined-safety"
  | "withdrawn";

/** Every such code, for schemas and documents. */
export const authorisationLineCodes = [
  "quoted",
  "authorised",
  "above-authorised",
  "done",
  "done-unauthorised",
  "declined",
  "declined-repair",
  "declined-safety",
  "withdrawn",
] as const satisfies readonly AuthorisationLineCode[];
