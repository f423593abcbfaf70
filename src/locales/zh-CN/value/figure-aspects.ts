import type { FigureAspect } from "../../../rule/compare-figures";

export const figureAspects = {
  formula: "公式",
  convention: "口径",
  inputs: "输入",
  unit: "单位",
  value: "数值",
} as const satisfies Record<FigureAspect, string>;
