import type { Words } from "../../../rule/catalogue";
import type { HistoricClv } from "../../../value/clv/historic-clv-types";

export const historicClv = {
  title: "历史客户价值",
  say: ({ value }) => `该客户迄今贡献了${value}。`,
  because: { "historic-clv": "过去各笔毛利之和，已扣除退款；不代表将来。" },
} as const satisfies Words<HistoricClv, HistoricClv["code"]>;
