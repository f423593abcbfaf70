import type { FigureAspect } from "../../../rule/compare-figures";

export const figureAspects = {
  formula: "formula",
  convention: "convention",
  inputs: "inputs",
  unit: "unit",
  value: "value",
} as const satisfies Record<FigureAspect, string>;
