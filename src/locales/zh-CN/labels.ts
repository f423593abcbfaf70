import type { Labels } from "../../rule/catalogue";

export const labels = {
  rule: "规则",
  result: "结果",
  because: "理由",
  cites: "出处",
  policy: "政策",
  asOf: "截至",
  reviewOn: "下次复核",
  never: "无需，除非事实变化",
  given: "依据",
  working: "过程",
  convention: "口径",
  warnings: "提示",
  difference: "后者减前者",
  otherUnits: "单位不同，不能相减",
  colon: "：",
  space: "",
} as const satisfies Labels;
