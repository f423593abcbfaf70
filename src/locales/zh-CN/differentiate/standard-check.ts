import type { StandardCheck, StandardDeviation } from "../../../differentiate/standard/standard-check-types";
import type { Words } from "../../../rule/catalogue";

export const standardDeviations = {
  "other-policy": "使用其他规则",
  "other-edition": "使用其他版本",
  "other-content": "名称相同而内容不同",
} as const satisfies Record<StandardDeviation, string>;

export const standardCheck = {
  title: "经销商统一分类标准",
  say: ({ value }) => (value.unified ? "各经销商采用统一的客户分类标准。" : `有${value.deviating.length}家经销商未采用统一标准。`),
  because: { "standard-check": "将各经销商结果所依据的规则与统一标准逐一比对，直至内容。" },
} as const satisfies Words<StandardCheck, StandardCheck["code"]>;
