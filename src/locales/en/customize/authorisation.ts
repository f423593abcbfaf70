import type {
  AuthorisationLineCode,
  AuthorisationStatus,
  AuthorisationStep,
  ConsentForm,
} from "../../../customize/authorisation/authorisation-terms";
import type { Authorisation } from "../../../customize/authorisation/authorisation-types";
import type { Words } from "../../../rule/catalogue";

export const authorisationStatuses = {
  "not-quoted": "not quoted",
  "work-unauthorised": "work done without authorisation",
  "over-limit": "above the limit",
  "awaiting-answer": "waiting for the customer's answer",
  authorised: "authorised",
  done: "done",
  withdrawn: "withdrawn",
  declined: "declined",
} as const satisfies Record<AuthorisationStatus, string>;

export const authorisationSteps = {
  "give-quote": "give a quote",
  "settle-with-customer": "settle it with the customer",
  "ask-again": "ask the customer about the new total",
  ask: "ask the customer",
  "do-work": "do the work",
  nothing: "nothing",
} as const satisfies Record<AuthorisationStep, string>;

export const authorisationLineCodes = {
  quoted: "quoted, not answered",
  authorised: "authorised",
  "above-authorised": "above what was authorised",
  done: "done",
  "done-unauthorised": "done without authorisation",
  declined: "declined",
  "declined-repair": "declined although it must be repaired",
  "declined-safety": "declined although it is critical for safety",
  withdrawn: "withdrawn",
} as const satisfies Record<AuthorisationLineCode, string>;

export const consentForms = {
  oral: "oral",
  written: "written",
  electronic: "electronic",
} as const satisfies Record<ConsentForm, string>;

function amount({ given: { currency, amounts } }: Authorisation, text: string): string {
  return amounts === "minor" ? `${currency} ${text} (smallest unit)` : `${currency} ${text}`;
}

export const authorisation = {
  title: "Authorisation of a repair",
  say: (answer) => {
    switch (answer.state) {
      case "not-quoted":
        return "You have not been given a quote yet.";
      case "over-limit":
        return `The work you authorised now comes to ${amount(answer, answer.current)}; without asking you it may be at most ${amount(answer, answer.limit)}.`;
      case "awaiting-answer":
        return `Please tell us what you want to have done: ${answer.needsAuthorisation.join(", ")}.`;
      case "work-unauthorised":
        return "Work has been done that you had not authorised. We settle that with you first.";
      case "authorised":
      case "done":
        return `You have authorised work for ${amount(answer, answer.authorised)}.`;
      default:
        return "We do not carry out any work.";
    }
  },
  because: {
    "not-quoted": "Work begins with a quote.",
    "work-unauthorised": "Work needs your yes before it begins.",
    "over-limit": "The new total is above the limit, so you are asked again.",
    "awaiting-answer": "You decide line by line.",
    authorised: "The work may be done as you authorised it.",
    done: "What you authorised has been done.",
    withdrawn: "You took your authorisation back.",
    declined: "You declined the work.",
  },
  warnings: {
    "declined-repair": "Work that must be done was declined.",
    "declined-safety": "Work that is critical for safety was declined.",
    "record-incomplete": "It is not recorded who authorised the work, or how.",
    "record-required": "An authorisation does not count, because it is not recorded who gave it, or how.",
    "yes-after-work": "An authorisation does not count for work that had already been done.",
    "floor-above-cap": "The floor of the tolerance lies above its cap, so it never counts.",
    "no-after-work": "A refusal came after the work had been done with authorisation.",
  },
} as const satisfies Words<Authorisation, AuthorisationStatus>;
