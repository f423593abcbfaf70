import type { LoyaltySpillOver } from "../../../differentiate/loyalty/loyalty-spill-over-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltySpillOver = {
  title: "Spill-over of loyalty",
  say: ({ inputs, value }) => {
    const rows = value.services.map(({ service, amongLoyal, amongOthers }) =>
      amongLoyal.share === null || amongOthers.share === null
        ? `${service}: nobody to compare with`
        : `${service}: a share of ${amongLoyal.share} of them, and of ${amongOthers.share} of the others`,
    );
    return `Of those loyal to ${inputs.main}, this many are loyal to other services too. ${rows.join("; ")}.`;
  },
  because: { "loyalty-spill-over": "Those loyal to the main service beside those who are not." },
  warnings: {
    "self-selection": "Who is content may buy everything here; that the loyalty goes together does not say that one leads to the other.",
    "no-comparison": "A comparison is missing, because one of the groups has nobody in it.",
    "no-ratio": "A ratio is missing, because none of those not loyal to the main service is loyal to the other one.",
  },
} as const satisfies Words<LoyaltySpillOver, LoyaltySpillOver["code"]>;
