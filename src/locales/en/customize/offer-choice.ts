import type { OfferChoice, OfferLossReason } from "../../../customize/offers/offer-choice-types";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const offerChoice = {
  title: "Choice between offers",
  say: ({ inputs, value: { chosen, pays, decimals } }) => {
    const document = { ...inputs, decimals };
    if (chosen === null) return `You pay ${money(document, pays)}.`;
    return `With the offer that saves you most you pay ${money(document, pays)}; you save ${money(document, chosen.saving)}.`;
  },
  because: { "offer-choice": "These offers exclude each other, so the larger saving applies." },
  warnings: { "saving-capped": "An offer takes off more than there is, so it was cut to that amount." },
} as const satisfies Words<OfferChoice, OfferChoice["code"]>;

export const offerLossReasons = {
  "service-issue-open": "a service issue is open",
  "no-saving": "saves nothing",
  "smaller-saving": "saves less",
  "same-saving-later": "saves as much, but comes later",
} as const satisfies Record<OfferLossReason, string>;
