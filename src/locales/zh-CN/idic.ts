import type { IdicCode, IdicWalk } from "../../idic/idic-types";
import type { DealerObjective, Pillar } from "../../idic/pillars";
import type { Catalogue, Words } from "../../rule/catalogue";
import { customerConsents, customerEventTypes, customerStates, idicState, stateConditions, stateGapCodes } from "./idic/idic-state";
import { labels } from "./labels";

const idic = {
  title: "四个步骤",
  say: ({ interact }) => {
    const contact = interact.ownerCare?.contacts.find(({ call }) => call === "now");
    return contact === undefined ? "客户已识别、已区分、有互动、有定制。" : "现在就要为这位客户采取行动。";
  },
  because: {
    "service-first": "客户与店里还有未了结的事:先解决问题,再谈优惠。",
    "contact-due": "约定的联系日期已到。",
    "in-touch": "没有未了结的事,也没有到期的联系。",
  },
} as const satisfies Words<IdicWalk, IdicCode>;

const pillars = {
  identify: "识别",
  differentiate: "区别对待",
  interact: "互动",
  customize: "定制",
} as const satisfies Record<Pillar, string>;

const dealerObjectives = {
  "keep-customers": "留住老客户",
  "win-customers": "创造新客户",
} as const satisfies Record<DealerObjective, string>;

/** 四个步骤的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { idic, "idic-state": idicState },
  lists: { customerConsents, customerEventTypes, customerStates, dealerObjectives, pillars, stateConditions, stateGapCodes },
} as const satisfies Catalogue;
