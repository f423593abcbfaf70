import type { CheckoutCode, CheckoutPreview, OrderMeasure } from "../../../loyalty/checkout/checkout-types";
import type { Words } from "../../../rule/catalogue";
import { ledgerWarnings } from "./ledger";
import { gapOf, memberOf } from "./tiers";

export const orderMeasures = {
  amount: "计分金额",
  points: "所得积分",
  order: "按一单计",
  unit: "购买数量",
} as const satisfies Record<OrderMeasure, string>;

export const checkout = {
  title: "结算时的积分与等级",
  say: ({ points, tierAfter, nextAfter }) =>
    `本单可得积分${points}分，届时您是${memberOf(tierAfter)}。${nextAfter === null ? "" : gapOf(nextAfter)}`,
  because: {
    "lifts-tier": "本单使您升级。",
    "narrows-gap": "本单使您离下一等级更近。",
    "leaves-tier": "本单不影响您的等级。",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<CheckoutPreview, CheckoutCode>;
