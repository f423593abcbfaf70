import type { OwnerCarePolicyInput } from "./owner-care-types";

/**
 * Owner care at a dealer. The rules come from the sources: the insurance gathers information, an unanswered request for a
 * ride is a failure, owners leave within the first year and spend less from year to year, a new adviser is introduced. The
 * numbers and the questions are ours, because the sources give none: replace them by those of your brand.
 *
 * @see IN-33, IN-37, IN-38, VA-09, VA-21, VA-22, ID-09, IN-25, IN-40, IN-41 under Sources.
 */
export const dealerOwnerCare = {
  schemaVersion: 1,
  id: "dealer-owner-care",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "rides, insurance, advisers, the first year, falling spending" },
    { title: "客户之悦", standing: "primary", clause: "entering winter" },
    { title: "从营销案例看客户关系管理", standing: "primary", clause: "dispatch and login" },
    { title: "培养客户的忠诚", standing: "primary", clause: "keeping customers, deliberate contact" },
    { title: "idic: intervals, limits and questions of our own", standing: "draft" },
  ],
  maintenance: { every: { months: 6 }, kilometres: 5000, paceDays: 30, cites: ["IN-42"] },
  insurance: {
    daysBefore: 30,
    ask: ["address", "household", "occupation", "preferred-channel", "preferred-time"],
    cites: ["IN-37", "IN-33"],
  },
  inspection: { daysBefore: 30, cites: ["IN-42"] },
  absence: { atRiskAfter: { months: 9 }, lapsedAfter: { months: 12 }, cites: ["VA-09"] },
  firstYear: { within: { years: 1 }, cites: ["VA-22"] },
  spending: { fallingYears: 2, cites: ["VA-21"] },
  requests: { replyWithinDays: 0, promptsAllowed: 1, cites: ["IN-38"] },
  triggers: [
    { event: "adviser-left", contact: "introduce-adviser", withinDays: 0, cites: ["ID-08", "ID-09"] },
    { event: "entered-winter", contact: "winter-driving-tips", withinDays: 0, cites: ["IN-25"] },
    { event: "dispatched", contact: "dispatch-notice", withinDays: 0, cites: ["IN-40"] },
    { event: "logged-in", contact: "tailored-recommendations", withinDays: 0, cites: ["IN-41"] },
  ],
} as const satisfies OwnerCarePolicyInput;
