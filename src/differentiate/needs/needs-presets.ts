import type { NeedsPolicyInput } from "./needs-types";

/**
 * The need segments of a GAC Honda store: a first child makes a clean cabin urgent, parents want somebody to mind the
 * children, and people short of time have the car fetched. Staff who are with the customer may see them. Two years of belief are ours.
 */
export const zhengdaNeeds = {
  schemaVersion: 1,
  id: "zhengda-needs",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "实现客户眼中的价值", standing: "primary", clause: "区别对待客户" }],
  segments: [
    { code: "first-child", need: "cabin-hygiene", cites: ["DF-06"] },
    { code: "parents", need: "child-care", cites: ["DF-07"] },
    { code: "time-precious", need: "time", cites: ["DF-08", "DF-09"] },
  ],
  staleAfterMonths: 24,
  visibleTo: "interacting-staff",
} as const satisfies NeedsPolicyInput;
