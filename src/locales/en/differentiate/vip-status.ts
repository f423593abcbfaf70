import type { VipStatusCode } from "../../../differentiate/standard/vip-status";
import type { VipStatusDecision } from "../../../differentiate/standard/vip-status-types";
import type { Words } from "../../../rule/catalogue";

export const vipStatus = {
  title: "VIP status",
  say: ({ outcome: { grade } }) =>
    grade === null ? "No VIP grade holds for this customer today." : `The customer holds the grade ${grade}.`,
  because: {
    "vip-here": "A dealer of this region gave it to him.",
    "vip-elsewhere": "A dealer of another region gave it to him, and it holds everywhere.",
    "grade-not-in-standard": "A dealer gave him a grade by a name that the common standard does not know: have it mapped.",
    "vip-ended": "His grade has ended.",
    "no-vip": "No dealer gave him a grade that holds today.",
  },
  warnings: {
    "grade-not-in-standard": "A dealer uses a name that the common standard does not know.",
    "dealers-differ": "Dealers give this customer different grades; the highest counts.",
  },
} as const satisfies Words<VipStatusDecision, VipStatusCode>;
