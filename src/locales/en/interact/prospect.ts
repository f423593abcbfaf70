import type { ProspectEventType } from "../../../interact/prospect/prospect-event-types";
import type { OwedFact, ProspectCode, ProspectStatus, ProspectTimeline } from "../../../interact/prospect/prospect-types";
import type { Words } from "../../../rule/catalogue";

export const prospect = {
  title: "Prospect",
  say: ({ status, next }) => {
    if (status === "closed") return "We do not call any more.";
    if (status === "paused") return "Our calls are paused.";
    if (next === null) return "No contact is planned.";
    const day = next.adjusted ?? next.planned;
    return next.call === "now" ? `A contact is due now, on ${day}.` : `The next contact is on ${day}.`;
  },
  because: {
    captured: "You told us of your plan to buy.",
    "came-nearer": "Your purchase has come nearer.",
    "horizon-changed": "Your plans have changed.",
    paused: "No contact is planned until we take up again.",
    resumed: "We have taken up again where we were.",
    "bought-ours": "You bought from us.",
    "bought-other": "You bought another brand.",
    "gave-up": "You gave the plan up.",
    "opted-out": "You asked not to be called.",
  },
  warnings: {
    "target-passed": "The day on which the purchase was planned has passed.",
    "calendar-not-covered": "For the next contact the working days are not known yet.",
    "after-closing": "Something was recorded after the end; it changes nothing.",
  },
} as const satisfies Words<ProspectTimeline, ProspectCode>;

export const prospectEvents = {
  contacted: "contacted",
  "no-answer": "no answer",
  "call-back-later": "asked to be called back",
  "horizon-changed": "plans changed",
  "not-now": "does not want to for now",
  "bought-ours": "bought from us",
  "bought-other": "bought another brand",
  "gave-up": "gave the plan up",
  paused: "paused",
  resumed: "resumed",
  "opted-out": "asked not to be called",
  "details-recorded": "details recorded",
} as const satisfies Record<ProspectEventType, string>;

export const prospectStatuses = {
  open: "open",
  paused: "paused",
  closed: "closed",
} as const satisfies Record<ProspectStatus, string>;

export const owedFacts = {
  reason: "the reason",
  preferences: "what he would like",
  brand: "the other brand",
} as const satisfies Record<OwedFact, string>;
