import type { UpgradeCode } from "../../../customize/offers/upgrades";
import type { UpgradeAction, UpgradeAdvice, UpgradeFactor } from "../../../customize/offers/upgrades-types";
import type { Words } from "../../../rule/catalogue";

export const upgradeActions = {
  "mail-product-information": "information by mail",
  "invite-to-test-drive": "an invitation to a test drive",
} as const satisfies Record<UpgradeAction, string>;

export const upgradeFactors = {
  model: "the model",
  occupation: "the occupation",
  "time-of-purchase": "the time of purchase",
} as const satisfies Record<UpgradeFactor, string>;

const brands: Readonly<Record<string, string>> = { audi: "Audi" };

export const upgrades = {
  title: "Upgrade programme",
  say: ({ outcome: { prospect, target, actions } }) => {
    const brand = brands[target] ?? target;
    if (!prospect) return `There is no ${brand} invitation for you today.`;
    return `For your way to ${brand} we send you ${actions.map((action) => upgradeActions[action]).join(" and ")}.`;
  },
  because: {
    "complaint-open": "Your complaint is settled first.",
    "complaint-unknown": "We do not know yet whether a complaint of yours is open.",
    "model-unknown": "We do not know which model you drive.",
    "other-model": "The programme is for owners of other models.",
    "brands-unknown": "We do not know which other cars you have.",
    "owns-target": "You already own a car of this brand.",
    "occupation-unknown": "We do not know your occupation.",
    "other-occupation": "The programme is for other occupations.",
    "purchase-unknown": "We do not know when you bought your car.",
    "bought-too-recently": "You have not had your car for long enough.",
    "upgrade-prospect": "Your car and how long you have had it fit the programme.",
  },
} as const satisfies Words<UpgradeAdvice, UpgradeCode>;
