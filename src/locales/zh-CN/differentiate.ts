import type { LoyaltyTypeCode } from "../../differentiate/loyalty-type";
import type { LoyaltyType, LoyaltyTypeDecision } from "../../differentiate/loyalty-type-types";
import type { NeedsCode, NeedsProfile } from "../../differentiate/needs-types";
import type { OwnerNeed } from "../../differentiate/owner-needs";
import type { ValueTierCode } from "../../differentiate/value-tier";
import type { ValueTierDecision } from "../../differentiate/value-tier-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

const loyaltyTypes = {
  true: "真正忠诚",
  latent: "潜在忠诚",
  spurious: "惯性忠诚",
  none: "非忠诚",
} as const satisfies Record<LoyaltyType, string>;

const tierNames: Readonly<Record<string, string>> = { high: "高价值", middle: "中等价值", low: "低价值" };

const loyaltyType = {
  title: "忠诚类型",
  say: ({ outcome }) => (outcome.type === null ? "暂时无法判断该客户的忠诚类型。" : `该客户属于${loyaltyTypes[outcome.type]}。`),
  because: {
    unknown: "还不知道他的态度或行为。",
    true: "他对我们的评价高于他人,行为也一致。",
    latent: "他认可我们,却到别处消费:让他来店更方便。",
    spurious: "他来店出于习惯而非认同:要赶在别人之前赢得他的好感。",
    none: "态度与行为都不偏向我们。",
  },
} as const satisfies Words<LoyaltyTypeDecision, LoyaltyTypeCode>;

const valueTier = {
  title: "价值分层",
  say: ({ outcome }) => {
    if (outcome.tier === null) return "该客户的价值尚不清楚。";
    const next = outcome.next === null ? "" : `距${tierNames[outcome.next.tier] ?? outcome.next.tier}每年还差${outcome.next.missing}。`;
    return `该客户属于${tierNames[outcome.tier] ?? outcome.tier}客户。${next}`;
  },
  because: {
    unknown: "没有消费记录。",
    high: "他是贡献最大的客户之一。",
    middle: "他的贡献中等。",
    low: "他目前的贡献较少。",
  },
} as const satisfies Words<ValueTierDecision, ValueTierCode>;

const needNames: Readonly<Record<string, string>> = {
  "cabin-hygiene": "车内清洁",
  "child-care": "有人照看孩子",
  time: "节省时间",
};

const ownerNeeds = {
  "promise-kept": "兑现品牌承诺",
  recognition: "在互动中被准确识别",
  service: "得到服务",
  information: "获得有价值的信息",
  convenience: "更多便利",
  help: "得到帮助",
} as const satisfies Record<OwnerNeed, string>;

const needs = {
  title: "客户需求",
  say: (profile) =>
    profile.needs.length === 0 ? "尚未发现需求。" : `该客户需要${profile.needs.map(({ need }) => needNames[need] ?? need).join("、")}。`,
  because: {
    "needs-known": "这是近期观察到的,仍然可信。",
    "needs-stale": "观察时间过久,请再次询问。",
    "needs-unknown": "需求来自交流,请主动询问。",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;

/** 区别对待模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { "loyalty-type": loyaltyType, "value-tier": valueTier, needs },
  lists: { loyaltyTypes, needs: needNames, ownerNeeds },
} as const satisfies Catalogue;
