import type { ValueTierPolicyInput } from "./value-tier-types";

/**
 * High, middle and low value at a dealer, by yuan a year. The source gives one example of high value, 150,000 yuan in six
 * years, and no bounds: 12,000 and 4,000 are ours, to be replaced by a store's own.
 */
export const zhengdaValueTier = {
  schemaVersion: 1,
  id: "zhengda-value-tier",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "区别对待客户: three tiers" },
    { title: "idic: bounds of our own", standing: "draft" },
  ],
  currency: "CNY",
  tiers: [
    { code: "high", atLeast: "12000", cites: ["DF-05", "DF-09", "O15"] },
    { code: "middle", atLeast: "4000", cites: ["DF-05", "O15"] },
    { code: "low", atLeast: null, cites: ["DF-05", "O15"] },
  ],
} as const satisfies ValueTierPolicyInput;
