import type { OfferChoice, OfferLossReason } from "../../../customize/offers/offer-choice-types";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const offerChoice = {
  title: "优惠选择",
  say: ({ inputs, value: { chosen, pays, decimals } }) => {
    const document = { ...inputs, decimals };
    if (chosen === null) return `您需支付${money(document, pays)}。`;
    return `按最优惠的一项计算，您需支付${money(document, pays)}，节省${money(document, chosen.saving)}。`;
  },
  because: { "offer-choice": "这些优惠不能同时使用，因此取节省较多的一项。" },
  warnings: { "saving-capped": "有优惠超过了可优惠的金额，已按该金额计算。" },
} as const satisfies Words<OfferChoice, OfferChoice["code"]>;

export const offerLossReasons = {
  "service-issue-open": "有未解决的服务问题",
  "no-saving": "没有节省",
  "smaller-saving": "节省较少",
  "same-saving-later": "节省相同，但排序在后",
} as const satisfies Record<OfferLossReason, string>;
