import type { IdicCode, IdicWalk } from "../../../idic/walk/idic-types";
import type { NextActionCode } from "../../../idic/walk/next-action-types";
import type { Words } from "../../../rule/catalogue";
import { fileFields } from "../identify/profile-completeness";
import { ownerContacts } from "../interact/owner-care";

export const nextActions = {
  "settle-service-issue": "settle what is open between him and us",
  "make-contact": "make the contact that is due",
  "call-prospect": "call him about the car he plans to buy",
  "present-quote": "go through the quote with him",
  "make-offer": "make him the offer that fits",
  wait: "wait for the next contact",
  rest: "nothing is planned",
} as const satisfies Record<NextActionCode, string>;

export const idic = {
  title: "The four steps",
  say: ({ nextAction: { code, about, dueOn }, nextQuestion }) => {
    const contact = about === null ? undefined : ownerContacts[about];
    const what = `${nextActions[code]}${contact === undefined ? "" : `: ${contact}`}${code === "wait" ? `, on ${dueOn}` : ""}`;
    const question = nextQuestion === null ? "" : ` Ask him when you speak: ${fileFields[nextQuestion.field] ?? nextQuestion.field}.`;
    return `Next: ${what}.${question}`;
  },
  because: {
    "service-first": "Something is open between him and us: it is settled before anything is offered.",
    "contact-due": "The day of a contact has come.",
    "quote-open": "A quote of his has been made.",
    "offer-ready": "An offer fits him, and he may be treated.",
    "in-touch": "There is nothing to do for him today.",
  },
  warnings: {
    "offer-held-back": "An offer fits him and is held back, because he may not be treated yet.",
    "call-held-back": "A call is due and is held back, because he has withdrawn his consent.",
  },
} as const satisfies Words<IdicWalk, IdicCode>;
