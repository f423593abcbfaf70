import type { ValueTierCode } from "../../../differentiate/value-classes/value-tier";
import type { ValueTierDecision } from "../../../differentiate/value-classes/value-tier-types";
import type { Words } from "../../../rule/catalogue";

const tierNames: Readonly<Record<string, string>> = { high: "高价值", middle: "中等价值", low: "低价值" };

export const valueTier = {
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
