import type { Gini, GiniCorrection, LorenzCurve, TopShare } from "../../../differentiate/concentration/concentration-types";
import type { Words } from "../../../rule/catalogue";

export const giniCorrections = {
  none: "全体客户",
  sample: "由样本估计",
} as const satisfies Record<GiniCorrection, string>;

export const gini = {
  title: "基尼系数",
  say: ({ value }) => `客户价值分布的基尼系数为${value}；0 表示完全均匀。`,
  because: { gini: ({ inputs }) => `口径：${giniCorrections[inputs.correction]}。洛伦兹曲线离直线越远，客户价值差异越大。` },
} as const satisfies Words<Gini, Gini["code"]>;

export const lorenzCurve = {
  title: "洛伦兹曲线",
  say: ({ value }) => `${value.map((point) => `占比${point.customers}的客户贡献${point.value}`).join("；")}。`,
  because: { "lorenz-curve": "从贡献最小的客户开始，逐个累加。" },
} as const satisfies Words<LorenzCurve, LorenzCurve["code"]>;

export const topShare = {
  title: "头部客户占比",
  say: ({ value, inputs }) => `占比${inputs.top}的头部客户贡献了${value}的价值。`,
  because: { "top-share": "由洛伦兹曲线读出；不足一位的客户按比例计入。" },
} as const satisfies Words<TopShare, TopShare["code"]>;
