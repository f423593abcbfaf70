import type { InvitationReason, Invitations, InvitationsCode, InvitingDepartment } from "../../../interact/outreach/invitations-types";
import type { Words } from "../../../rule/catalogue";

export const activities: Readonly<Record<string, string>> = {
  "cabin-hygiene-day": "a thorough cleaning of the cabin",
  "children-weekend": "a weekend at the store with somebody to mind the children",
  "pick-up-service": "having the car fetched",
  "regular-maintenance-campaign": "the campaign for regular maintenance",
  "replacement-test-drive": "a test drive of the next car",
};

export const invitingDepartments = {
  sales: "sales",
  "after-sales": "after-sales",
} as const satisfies Record<InvitingDepartment, string>;

export const invitationReasons = {
  disliked: "he dislikes activities of this kind",
  "preference-match": "he likes activities of this kind",
  "need-match": "it serves a need he has",
  unknown: "we do not know enough to invite him",
  "no-match": "it suits neither what he likes nor what he needs",
} as const satisfies Record<InvitationReason, string>;

export const invitations = {
  title: "Invitations",
  say: ({ activities: rows }) => {
    const invited = rows.filter(({ invite }) => invite).map(({ activity }) => activities[activity] ?? activity);
    return invited.length === 0
      ? "We have no invitation for you at the moment."
      : `We would like to invite you to ${invited.join(", and to ")}.`;
  },
  because: {
    invited: "It suits what you like or need.",
    "ask-first": "We would rather ask what you like and need than send you everything.",
    "nothing-suits": "Nothing that is planned suits what you like and need.",
  },
} as const satisfies Words<Invitations, InvitationsCode>;
