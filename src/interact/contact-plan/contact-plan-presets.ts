import { fawVwCadence } from "../cadence/cadence-presets";
import type { ContactPlanPolicyInput } from "./contact-plan-types";

/**
 * The cadence of a car maker's call centre, planned ahead: late contacts leave the series alone, missed ones fall together
 * into one today. No calendar, because every year needs its own.
 *
 * @see IN-01 to IN-04 under Sources.
 */
export const fawVwContactPlan = {
  schemaVersion: 1,
  id: "faw-vw-contact-plan",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "the cadence" },
    { title: "idic: late and missed contacts", standing: "draft" },
  ],
  cadence: fawVwCadence,
} as const satisfies ContactPlanPolicyInput;
