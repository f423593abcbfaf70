import type {
  ComplaintCircumstance,
  ComplaintCode,
  ComplaintEventKind,
  ComplaintLevel,
  ComplaintNoteCode,
  ComplaintState,
  ComplaintStatus,
  ComplaintStep,
  TrustReading,
} from "../../../interact/complaint/complaint-types";
import type { Words } from "../../../rule/catalogue";

export const complaintSteps = {
  prevent: "check oneself to prevent it",
  "respond-on-site": "respond to him",
  remedy: "make it good",
  "improve-at-source": "improve at the source",
} as const satisfies Record<ComplaintStep, string>;

export const complaintLevels = {
  general: "general",
  escalated: "escalated",
  major: "major",
} as const satisfies Record<ComplaintLevel, string>;

export const complaintCircumstances = {
  repetition: "he has complained before",
  "drastic-conduct": "drastic conduct",
  injury: "somebody was hurt",
  media: "the media are involved",
  authority: "an authority is involved",
} as const satisfies Record<ComplaintCircumstance, string>;

export const complaintEventKinds = {
  "self-checked": "checked by ourselves",
  raised: "complained",
  repeated: "complained again",
  aggravated: "became graver",
  "responded-on-site": "responded on site",
  replied: "replied",
  remedied: "made good",
  "improved-at-source": "improved at the source",
  "feedback-asked": "asked for feedback",
  accepted: "accepted",
  rejected: "rejected",
  reopened: "came back after the closing",
} as const satisfies Record<ComplaintEventKind, string>;

export const complaintStates = {
  "not-raised": "not raised",
  "reply-due": "reply due",
  "reply-overdue": "reply overdue",
  "remedy-due": "remedy due",
  "remedy-overdue": "remedy overdue",
  "awaiting-customer": "waiting for his answer",
  closed: "closed",
} as const satisfies Record<ComplaintState, string>;

export const trustReadings = {
  unchanged: "unchanged",
  "ignored-and-falling": "falling, because he was ignored",
  "regained-or-higher": "regained, perhaps higher than before",
} as const satisfies Record<TrustReading, string>;

export const complaintNotes = {
  "old-customer": "an old customer: he forgives more and is easier to win back",
  "word-of-mouth": "a bad experience is told to more people than a good one",
  "ask-for-feedback": "ask how he liked the handling",
} as const satisfies Record<ComplaintNoteCode, string>;

const replyOrRemedy = {
  "reply-due": "our reply",
  "remedy-due": "our remedy",
  "reply-overdue": "Our reply",
  "remedy-overdue": "Our remedy",
};

export const complaint = {
  title: "Complaint",
  say: ({ state, dueOn }) => {
    switch (state) {
      case "not-raised":
        return "There is no complaint.";
      case "awaiting-customer":
        return "Please tell us whether this settles the matter for you.";
      case "closed":
        return "The matter is settled.";
      case "reply-due":
      case "remedy-due":
        return `You will have ${replyOrRemedy[state]} ${dueOn === null ? "as soon as possible" : `by ${dueOn}`}.`;
      default:
        return `${replyOrRemedy[state]} was due on ${dueOn}.`;
    }
  },
  because: {
    "not-raised": "Nobody has complained.",
    raised: "Thank you for telling us what went wrong.",
    repeated: "You had to tell us again, and we are sorry for that.",
    "level-lifted": "We now take it for graver than at first.",
    replied: "We have replied to you.",
    remedied: "We have made it good.",
    rejected: "What we offered was not enough for you.",
    accepted: "You have accepted what we did.",
    "reply-overdue": "We did not reply in time, and we are sorry.",
    "remedy-overdue": "We did not make it good in time, and we are sorry.",
  },
  warnings: {
    "calendar-not-covered": "The calendar does not reach far enough to name a day.",
    "circumstances-unknown": "Nobody has noted whether the complaint is graver than a general one.",
    "answer-before-complaint": "An acceptance or rejection is dated before the complaint; it counts for nothing.",
    "step-out-of-order": "A step was done out of order.",
    "clock-longer-than-below": "A graver level has a longer clock than the level below it.",
    "circumstance-not-named": "A circumstance lifts a complaint to no level.",
  },
} as const satisfies Words<ComplaintStatus, ComplaintCode>;
