import type { OrderPreview, PreviewOrderCode } from "../../../loyalty/ledger/preview-order-types";
import type { Words } from "../../../rule/catalogue";
import { ledgerWarnings } from "./ledger";

export const previewOrder = {
  title: "Points of an order",
  say: ({ points, byRule, balanceAfter }) => {
    const rules = byRule.length > 1 ? ` (${byRule.map((rule) => `${rule.points} for ${rule.code}`).join(", ")})` : "";
    return `This order earns ${points} points${rules}; your balance would be ${balanceAfter}.`;
  },
  because: {
    "earns-at-once": "They can be used at once.",
    "earns-later": ({ availableOn }) =>
      availableOn === null ? "They can be used once they are confirmed." : `They can be used from ${availableOn}.`,
    "earns-nothing": "Nothing in it earns points.",
    "cap-reached": "As much as can be earned has been earned already.",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<OrderPreview, PreviewOrderCode>;
