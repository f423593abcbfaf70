import type { HandoverBriefing, HandoverCode, MeetAs } from "../../../identify/handover/handover-briefing-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const meetAs = {
  "loyal-customer": "an old friend of the store",
  "known-customer": "a customer we know",
  "new-customer": "a new customer",
} as const satisfies Record<MeetAs, string>;

export const openIssues: Readonly<Record<string, string>> = {
  "uneasy-about-bill": "he is uneasy about the last bill",
  "ride-not-arranged": "nobody arranged a ride for him",
};

export const handoverBriefing = {
  title: "Hand-over briefing",
  say: (briefing) => {
    const open = briefing.openIssues.map((code) => openIssues[code] ?? code).join("; ");
    return `Meet him as ${meetAs[briefing.meetAs]}, ${counted(briefing.years, "year")} with us.${open === "" ? "" : ` Speak of this first: ${open}.`}`;
  },
  because: {
    "loyal-handover": ({ formerAdviser }) => `${formerAdviser}, whom he knew, has left: he must not feel like a new owner.`,
    handover: ({ formerAdviser }) => `${formerAdviser} has left; read the file before you meet him.`,
    "adviser-stays": "His adviser is still here.",
    "first-adviser": "He has had no adviser of his own yet.",
  },
} as const satisfies Words<HandoverBriefing, HandoverCode>;
