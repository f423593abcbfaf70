import type { Words } from "../../../rule/catalogue";
import type { AlwaysAShareClv } from "../../../value/clv/always-a-share-clv-types";

export const alwaysAShareClv = {
  title: "“永远一份”型客户的终身价值",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "always-a-share-clv": "按每次购买时点计毛利，减去每年年初的营销支出。" },
} as const satisfies Words<AlwaysAShareClv, AlwaysAShareClv["code"]>;
