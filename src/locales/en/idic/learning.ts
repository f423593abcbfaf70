import type {
  Learning,
  LearningCause,
  LearningCode,
  OutcomeConsent,
  OutcomeOf,
  OutcomeResponse,
} from "../../../idic/learning/learning-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const outcomesOf = { contact: "contact", treatment: "treatment" } as const satisfies Record<OutcomeOf, string>;

export const outcomeResponses = {
  accepted: "accepted",
  declined: "declined",
  answered: "answered",
  none: "no answer",
} as const satisfies Record<OutcomeResponse, string>;

export const outcomeConsents = { granted: "given", withdrawn: "withdrawn" } as const satisfies Record<OutcomeConsent, string>;

export const learningCauses = {
  "contact-answered": "he answered",
  "treatment-accepted": "he accepted a treatment",
  "treatment-declined": "he declined a treatment",
  "fact-learned": "he told something",
  "preference-stated": "he said how he likes to be met",
  "field-refused": "he did not want to tell",
  "need-observed": "he showed a need",
  "margin-observed": "a margin was earned",
  "margin-of-control": "a margin came although nothing was done",
  "file-verified": "his file was verified",
  "consent-granted": "he gave his consent",
  "consent-withdrawn": "he withdrew his consent",
} as const satisfies Record<LearningCause, string>;

/** How many outcomes there are by the day asked for. */
const known = ({ asOf, given }: Learning) => given.outcomes.filter(({ on }) => on <= asOf).length;

export const learning = {
  title: "What was learned",
  say: (answer) =>
    `${counted(known(answer), "outcome")}: ${counted(answer.profile.length, "fact")} for the file, ${counted(answer.needs.length, "need")} observed.`,
  because: {
    learned: "Every contact shows what is needed now: it is noted and used.",
    "nothing-learned": "Nothing came of it that would have to be noted.",
  },
} as const satisfies Words<Learning, LearningCode>;
