import type { SurveyInvitationPolicyInput } from "./survey-invitation-types";

/**
 * Feedback after a purchase or visit at a dealer. That the end of one begins the next, and what makes a survey honest, is from
 * the source; it gives no days, so the window and the gap are ours, to be replaced by your own.
 *
 * @see CH-11, CH-12 under Sources.
 */
export const dealerSurveyInvitation = {
  schemaVersion: 1,
  id: "dealer-survey-invitation",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "第六步; 关注客户的不满" },
    { title: "idic: days of our own", standing: "draft" },
  ],
  window: { afterDays: 3, throughDays: 14, cites: ["CH-12"] },
  smallestGap: { days: 90, cites: ["CH-11"] },
} as const satisfies SurveyInvitationPolicyInput;
