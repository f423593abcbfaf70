import type { InvitationPolicyInput } from "./invitations-types";

/**
 * Invitations of a GAC Honda store. The source tells whom it cares for: couples with a first child, parents at the weekend, people
 * short of time, owners who come for regular maintenance, and owners ready for another car. How that sorts into kinds of activity
 * and departments is ours, so that part is a draft: put the activities of your own store in its place.
 *
 * @see IN-35, IN-36, DF-06, DF-07, DF-08, CU-11, CU-16 under Sources.
 */
export const zhengdaInvitations = {
  schemaVersion: 1,
  id: "zhengda-invitations",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "区别对待客户, 同客户进行互动, 采取定制化的行动" },
    { title: "idic: kinds of activity and departments of our own", standing: "draft" },
  ],
  activities: [
    {
      code: "cabin-hygiene-day",
      kind: "cabin-care",
      department: "after-sales",
      needs: ["cabin-hygiene"],
      cites: ["IN-35", "DF-06"],
    },
    {
      code: "children-weekend",
      kind: "family-event",
      department: "after-sales",
      needs: ["child-care"],
      cites: ["IN-35", "DF-07"],
    },
    {
      code: "pick-up-service",
      kind: "pick-up",
      department: "after-sales",
      needs: ["time", "convenience"],
      cites: ["IN-35", "DF-08", "DF-22"],
    },
    {
      code: "regular-maintenance-campaign",
      kind: "maintenance-offer",
      department: "after-sales",
      needs: ["regular-maintenance"],
      cites: ["IN-36", "CU-11"],
    },
    {
      code: "replacement-test-drive",
      kind: "test-drive",
      department: "sales",
      needs: ["replacement", "additional-car"],
      cites: ["IN-36", "CU-16", "CU-19"],
    },
  ],
} as const satisfies InvitationPolicyInput;
