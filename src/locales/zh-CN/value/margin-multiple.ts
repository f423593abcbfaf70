import type { Words } from "../../../rule/catalogue";
import type { MarginMultiple } from "../../../value/clv/margin-multiple-types";

export const marginMultiple = {
  title: "利润乘数",
  say: ({ value }) => `刚付过款的客户，其价值是每期毛利的${value}倍。`,
  because: {
    "margin-multiple": ({ inputs }) =>
      inputs.growth === null
        ? "保持率除以（1加折现率减保持率）。"
        : "保持率除以（1加折现率，减去保持率乘以1加增长率）；首个计入期的利润尚未增长。",
  },
} as const satisfies Words<MarginMultiple, MarginMultiple["code"]>;
