import type { Ces1, Ces2, CesReport, Csat } from "../../../differentiate/satisfaction/survey-types";
import type { Words } from "../../../rule/catalogue";

export const cesReports = {
  mean: "平均值",
  "top-box": "最高分占比",
  "five-to-seven": "5 至 7 分占比",
} as const satisfies Record<CesReport, string>;

export const csat = {
  title: "客户满意度",
  say: ({ value }) => `占比${value.topTwoBoxes}的客户选择了最好的两档，平均分为${value.mean}。`,
  because: { csat: "占比与平均分含义不同，因此一并给出。" },
} as const satisfies Words<Csat, Csat["code"]>;

export const ces1 = {
  title: "客户费力度（2010 版）",
  say: ({ value }) => `客户费力程度平均为${value}分（满分 5 分），越低越好。`,
  because: { "ces-1": "客户对费力程度评分的平均值。" },
} as const satisfies Words<Ces1, Ces1["code"]>;

export const ces2 = {
  title: "客户费力度（2013 版）",
  say: ({ value, inputs }) => `办事容易程度的${cesReports[inputs.report]}为${value}，越高越好。`,
  because: { "ces-2": "客户在多大程度上同意事情办得很容易。" },
} as const satisfies Words<Ces2, Ces2["code"]>;
