import type { UpgradeCode } from "../../../customize/offers/upgrades";
import type { UpgradeAction, UpgradeAdvice, UpgradeFactor } from "../../../customize/offers/upgrades-types";
import type { Words } from "../../../rule/catalogue";

export const upgradeActions = {
  "mail-product-information": "寄送产品资料",
  "invite-to-test-drive": "邀请试乘试驾",
} as const satisfies Record<UpgradeAction, string>;

export const upgradeFactors = {
  model: "购买车型",
  occupation: "职业",
  "time-of-purchase": "购买时间",
} as const satisfies Record<UpgradeFactor, string>;

const brands: Readonly<Record<string, string>> = { audi: "奥迪" };

export const upgrades = {
  title: "顾客升级计划",
  say: ({ outcome: { prospect, target, actions } }) => {
    const brand = brands[target] ?? target;
    if (!prospect) return `今天暂不向您推荐${brand}。`;
    return `我们将就${brand}车型为您${actions.map((action) => upgradeActions[action]).join("并")}。`;
  },
  because: {
    "complaint-open": "您的投诉优先处理。",
    "complaint-unknown": "尚不清楚您是否有未处理完的投诉。",
    "model-unknown": "尚不清楚您的车型。",
    "other-model": "该计划面向其他车型的车主。",
    "brands-unknown": "尚不清楚您还拥有哪些品牌的车辆。",
    "owns-target": "您已拥有该品牌的车辆。",
    "occupation-unknown": "尚不清楚您的职业。",
    "other-occupation": "该计划面向其他职业的车主。",
    "purchase-unknown": "尚不清楚您的购车日期。",
    "bought-too-recently": "您购车的时间还不够长。",
    "upgrade-prospect": "您的车型和购车时间符合该计划。",
  },
} as const satisfies Words<UpgradeAdvice, UpgradeCode>;
