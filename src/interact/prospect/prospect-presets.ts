import { fawVwContactPlan } from "../contact-plan/contact-plan-presets";
import type { ProspectPolicyInput } from "./prospect-types";

/**
 * Prospects of a car maker's call centre: they are called until they choose. Who bought another brand is asked why; who does
 * not want to for now is asked why and what he would like, and stays in the loop.
 *
 * @see IN-04, IN-05, IN-07 under Sources.
 */
export const fawVwProspect = {
  schemaVersion: 1,
  id: "faw-vw-prospect",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "the loop, and what is found out" },
    { title: "idic: call-backs, pauses and late details", standing: "draft" },
  ],
  contactPlan: fawVwContactPlan,
  owed: [
    { after: "bought-other", fact: "reason", cites: ["IN-05", "K8"] },
    { after: "not-now", fact: "reason", cites: ["IN-07", "K8"] },
    { after: "not-now", fact: "preferences", cites: ["IN-07", "K8"] },
  ],
} as const satisfies ProspectPolicyInput;
