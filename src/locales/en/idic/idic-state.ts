import type {
  CustomerConsent,
  CustomerEventType,
  CustomerState,
  IdicState,
  IdicStateCode,
  StateCondition,
  StateGap,
  StateGapCode,
} from "../../../idic/state/idic-state-types";
import type { Words } from "../../../rule/catalogue";

export const customerStates = {
  unknown: "unknown",
  identified: "identified",
  valued: "valued",
  "needs-known": "needs known",
  engaged: "engaged",
  customized: "served as himself",
} as const satisfies Record<CustomerState, string>;

export const customerEventTypes = {
  identified: "identified",
  "profile-verified": "file verified",
  valued: "valued",
  "need-learned": "need learned",
  answered: "contact answered",
  treated: "treated",
  "consent-granted": "consent given",
  "consent-withdrawn": "consent withdrawn",
  merged: "records merged",
} as const satisfies Record<CustomerEventType, string>;

export const customerConsents = {
  absent: "nothing said",
  granted: "given",
  ended: "run out",
  withdrawn: "withdrawn",
} as const satisfies Record<CustomerConsent, string>;

export const stateConditions = {
  identified: "who he is",
  valued: "what he is worth",
  "needs-known": "what he needs",
  engaged: "an answer from him",
  customized: "a treatment of his own",
  consent: "his consent",
  "no-withdrawal": "that he has not withdrawn his consent",
} as const satisfies Record<StateCondition, string>;

export const stateGapCodes = {
  absent: "not there yet",
  stale: "too old to be believed",
  dormant: "too long ago",
  withdrawn: "withdrawn",
} as const satisfies Record<StateGapCode, string>;

const gap = ({ code, anyOf }: StateGap) =>
  code === "withdrawn"
    ? "consent (withdrawn)"
    : `${anyOf.map((condition) => stateConditions[condition]).join(" or ")} (${stateGapCodes[code]})`;

export const idicState = {
  title: "State of a customer",
  say: ({ state, missing }) => {
    const stands = `The customer is ${customerStates[state]}.`;
    return missing.length === 0 ? stands : `${stands} To go on we lack: ${missing.map(gap).join("; ")}.`;
  },
  because: {
    "nothing-known": "Nothing is known of him.",
    identified: "It is known who he is.",
    "profile-verified": "His file has been verified.",
    valued: "His value has been worked out.",
    "need-learned": "A need of his was learned.",
    answered: "He answered a contact.",
    treated: "Something was done for him alone.",
    "consent-granted": "He has given his consent.",
    "consent-withdrawn": "He has withdrawn his consent: he is known, and left in peace.",
    merged: "Another record turned out to be his.",
    stale: "What was known is too old to be believed.",
    dormant: "Nothing has come of him for a long time.",
    "consent-ended": "His consent was given for a time, which is over.",
  },
  warnings: {
    "held-back": "More is known of him than may count, because a guard does not hold.",
    "treated-without-consent": "The policy lets customers be treated who have not consented.",
  },
} as const satisfies Words<IdicState, IdicStateCode>;
