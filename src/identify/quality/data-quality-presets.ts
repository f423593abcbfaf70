import type { DataQualityPolicyInput } from "./data-quality-types";
import { seventeenFields } from "./profile-completeness-presets";

/** How many months a value of a field stays fresh; the others never become stale. */
const FRESH: Readonly<Record<string, number>> = { phone: 24, address: 36, mileage: 6, "preferred-channel": 24, "preferred-time": 24 };

/** The quality of a dealer's files: the 17 fields and the rate that the benchmark store reached in 2018. */
export const dealerDataQuality = {
  schemaVersion: 1,
  id: "dealer-data-quality",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "识别客户: a collection rate of 90% in 2018" },
    { title: "idic: fourteen fields and months of our own", standing: "draft" },
  ],
  fields: /* @__PURE__ */ seventeenFields.fields.map((field) => ({ ...field, freshMonths: FRESH[field.code] ?? null })),
  target: "0.9",
  perContact: 1,
  coolingOffMonths: 6,
} satisfies DataQualityPolicyInput;
