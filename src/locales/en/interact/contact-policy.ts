import type {
  ConsentStatus,
  ContactAdvice,
  ContactBlockCode,
  ContactGround,
  ContactPolicyCode,
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

export const contactPolicy = {
  title: "Contact policy",
  say: ({ outcome }) => {
    if (outcome.contact === "allowed") return "This contact may be made.";
    if (outcome.contact === "within-hours")
      return `This contact may be made between ${outcome.hours.map(({ from, until }) => `${from} and ${until}`).join(", or ")}, his time.`;
    const { nextAllowed, blocks } = outcome;
    const reasons = [...new Set(blocks.map(({ code }) => contactBlockCodes[code]))].join("; ");
    if (nextAllowed === null) return `This contact must not be made, and waiting does not help: ${reasons}.`;
    return `This contact must wait until ${nextAllowed.day}, ${nextAllowed.time}, his time: ${reasons}.`;
  },
  because: {
    "do-not-contact": "He asked not to be contacted, or nobody knows whether he did.",
    "consent-withdrawn": "He has withdrawn his consent to such contacts.",
    "relationship-expired": "There is no business relationship recent enough for such a contact.",
    "no-consent": "We do not know of his consent, and nothing else allows such a contact.",
    "open-complaint": "Service before selling: a complaint or service failure is open, and only a service contact about it goes ahead.",
    "calendar-not-covered": "The calendar of working days does not reach that far.",
    "unknown-time-zone": "His time zone is not known, so we cannot tell what his clock shows.",
    "quiet-hours": "It is a quiet time where he is.",
    "frequency-cap": "He has been contacted often enough for now.",
    "promotional-share": "He has had too much advertising and too little service.",
    "lower-priority": "A more important contact with him goes first that day.",
    "within-hours": "Nothing stands against it outside the quiet hours.",
    allowed: "Nothing stands against it.",
  },
  warnings: {
    "history-unknown": "A list that is needed was not given; an empty list says that there is nothing.",
    "no-consent-proof": "No proof of his consent is on record.",
    "channel-always-quiet": "The quiet hours leave no time of the day for this channel.",
    "cap-never-binds": "Another cap is always reached before this one.",
  },
} as const satisfies Words<ContactAdvice, ContactPolicyCode>;
