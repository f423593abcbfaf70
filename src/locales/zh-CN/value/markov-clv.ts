import type { Words } from "../../../rule/catalogue";
import type { MarkovClv } from "../../../value/clv/markov-clv-types";

export const markovClv = {
  title: "马尔可夫链客户终身价值",
  say: ({ value }) => `各状态客户的预期价值：${value.join("、")}。`,
  because: {
    "markov-clv": ({ inputs }) =>
      `各状态当期及此后每次转移所带来的价值，${inputs.horizon === null ? "不限期数" : `计至第${inputs.horizon}期`}，经折现后相加。`,
  },
  warnings: { "negative-value": "继续联系处于该状态的客户，花费将多于收益。" },
} as const satisfies Words<MarkovClv, MarkovClv["code"]>;
