import type { Words } from "../../../rule/catalogue";
import type { HistoricClv } from "../../../value/clv/historic-clv-types";

export const historicClv = {
  title: "历史客户价值",
  say: ({ value }) => `该客户迄今贡献了${value}。`,
  because: {
    "historic-clv": ({ inputs }) => {
      const brought = inputs.annualRate === null ? "" : `，并按年利率${inputs.annualRate}复利计至今天`;
      return `过去各笔毛利之和，已扣除退款${brought}；不代表将来。`;
    },
  },
} as const satisfies Words<HistoricClv, HistoricClv["code"]>;
