import type { OrderPreview, PreviewOrderCode } from "../../../loyalty/ledger/preview-order-types";
import type { Words } from "../../../rule/catalogue";
import { ledgerWarnings } from "./ledger";

export const previewOrder = {
  title: "订单积分试算",
  say: ({ points, byRule, balanceAfter }) => {
    const rules = byRule.length > 1 ? `（${byRule.map((rule) => `${rule.code}：${rule.points}分`).join("，")}）` : "";
    return `本单可得积分${points}分${rules}，届时您的余额为${balanceAfter}分。`;
  },
  because: {
    "earns-at-once": "积分立即可用。",
    "earns-later": ({ availableOn }) => (availableOn === null ? "积分确认后可用。" : `积分自${availableOn}起可用。`),
    "earns-nothing": "本单没有可得积分的项目。",
    "cap-reached": "可得积分已达上限。",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<OrderPreview, PreviewOrderCode>;
