import type {
  ConsentStatus,
  ContactAdvice,
  ContactBlockCode,
  ContactGround,
  ContactPolicyCode,
  ContactQuestion,
  LegalBasis,
} from "../../../interact/contact-policy/contact-policy-types";
import type { Words } from "../../../rule/catalogue";

export const contactBlockCodes = {
  "do-not-contact": "he asked not to be contacted",
  "consent-withdrawn": "he has withdrawn his consent",
  "relationship-expired": "no business relationship that is recent enough",
  "no-consent": "no consent is known",
  "open-complaint": "an open complaint or service failure comes first",
  "calendar-not-covered": "the calendar of working days does not reach",
  "unknown-time-zone": "his time zone is not known",
  "quiet-hours": "quiet hours",
  "frequency-cap": "too many contacts",
  "promotional-share": "too much advertising",
  "lower-priority": "a more important contact goes first",
} as const satisfies Record<ContactBlockCode, string>;

export const contactGrounds = {
  contract: "a contract",
  statutory: "a duty by law, such as a recall",
} as const satisfies Record<ContactGround, string>;

export const legalBases = {
  consent: "consent",
  "existing-customer": "a business relationship",
  ...contactGrounds,
} as const satisfies Record<LegalBasis, string>;

export const consentStatuses = {
  given: "given",
  refused: "refused",
  withdrawn: "withdrawn",
} as const satisfies Record<ConsentStatus, string>;

/** What stands against a contact where the list that would tell was not given. */
const unknownReasons: Readonly<Record<string, (given: ContactQuestion) => string | null>> = {
  "do-not-contact": ({ doNotContact }) => (doNotContact === null ? "it is not known whether he asked not to be contacted" : null),
  "open-complaint": ({ complaints }) => (complaints === null ? "it is not known whether a complaint or service failure is open" : null),
  "frequency-cap": ({ contacts }) => (contacts === null ? "it is not known how often he has been contacted" : null),
  "promotional-share": ({ contacts }) => (contacts === null ? "it is not known how much of what he got was advertising" : null),
};

/** What stands against a contact, in a few words. */
function reasonOf(code: ContactBlockCode, given: ContactQuestion): string {
  return unknownReasons[code]?.(given) ?? contactBlockCodes[code];
}

/** The lists that a contact is judged by. */
const lists: Readonly<Record<string, string>> = {
  doNotContact: "requests not to be contacted",
  contacts: "contacts that were made",
  complaints: "complaints and service failures",
};

export const contactPolicy = {
  title: "Contact policy",
  say: ({ outcome, given }) => {
    if (outcome.contact === "allowed") return "This contact may be made.";
    if (outcome.contact === "within-hours")
      return `This contact may be made between ${outcome.hours.map(({ from, until }) => `${from} and ${until}`).join(", or ")}, his time.`;
    const { nextAllowed, blocks } = outcome;
    const reasons = [...new Set(blocks.map(({ code }) => reasonOf(code, given)))].join("; ");
    if (nextAllowed === null) return `This contact must not be made, and waiting does not help: ${reasons}.`;
    return `This contact must wait until ${nextAllowed.day}, ${nextAllowed.time}, his time: ${reasons}.`;
  },
  because: {
    "do-not-contact": ({ given }) =>
      given.doNotContact === null
        ? "It is not known whether he asked not to be contacted, so we leave him in peace."
        : "He asked not to be contacted.",
    "consent-withdrawn": "He has withdrawn his consent to such contacts.",
    "relationship-expired": "There is no business relationship recent enough for such a contact.",
    "no-consent": "We know of no consent of his to such a contact, and nothing else allows it.",
    "open-complaint": ({ given }) =>
      given.complaints === null
        ? "Service before selling: it is not known whether a complaint or service failure is open."
        : "Service before selling: a complaint or service failure is open, and only a service contact about it goes ahead.",
    "calendar-not-covered": "The calendar of working days does not reach that far.",
    "unknown-time-zone": "His time zone is not known, so we cannot tell what his clock shows.",
    "quiet-hours": "It is a quiet time where he is.",
    "frequency-cap": ({ given }) =>
      given.contacts === null ? "It is not known how often he has been contacted." : "He has been contacted often enough for now.",
    "promotional-share": ({ given }) =>
      given.contacts === null
        ? "It is not known how much of what he got was advertising."
        : "He has had too much advertising and too little service.",
    "lower-priority": "A more important contact with him goes first that day.",
    "within-hours": "Nothing stands against it outside the quiet hours.",
    allowed: "Nothing stands against it.",
  },
  warnings: {
    "history-unknown": ({ path }) =>
      `A list that is needed was not given: ${lists[String(path[0])] ?? path[0]}. An empty list says that there is nothing.`,
    "no-consent-proof": "No proof of his consent is on record.",
    "channel-always-quiet": "The quiet hours leave no time of the day for this channel.",
    "cap-never-binds": "Another cap is always reached before this one.",
  },
} as const satisfies Words<ContactAdvice, ContactPolicyCode>;
