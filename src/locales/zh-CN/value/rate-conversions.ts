import type { Words } from "../../../rule/catalogue";
import type {
  ChurnPerPeriod,
  ChurnPerYear,
  ContinuousFromEffective,
  DiscountPerPeriod,
  DiscountPerYear,
  EffectiveFromContinuous,
  EffectiveFromNominal,
  NominalFromEffective,
  RetentionPerPeriod,
  RetentionPerYear,
} from "../../../value/rates/rate-conversion-types";

export const discountPerPeriod = {
  title: "每期折现率",
  say: ({ value }) => `每期利率为${value}。`,
  because: { "discount-per-period": "按期复利一年后等于年利率。" },
} as const satisfies Words<DiscountPerPeriod, DiscountPerPeriod["code"]>;

export const discountPerYear = {
  title: "年折现率",
  say: ({ value }) => `年利率为${value}。`,
  because: { "discount-per-year": "每期利率按复利累积一年。" },
} as const satisfies Words<DiscountPerYear, DiscountPerYear["code"]>;

export const effectiveFromNominal = {
  title: "由名义利率求实际利率",
  say: ({ value }) => `年实际利率为${value}。`,
  because: { "effective-from-nominal": "名义利率按期均分后复利计算。" },
} as const satisfies Words<EffectiveFromNominal, EffectiveFromNominal["code"]>;

export const nominalFromEffective = {
  title: "由实际利率求名义利率",
  say: ({ value }) => `年名义利率为${value}。`,
  because: { "nominal-from-effective": "复利后等于实际利率的每期利率，乘以期数。" },
} as const satisfies Words<NominalFromEffective, NominalFromEffective["code"]>;

export const continuousFromEffective = {
  title: "由实际利率求连续利率",
  say: ({ value }) => `连续利率为${value}。`,
  because: { "continuous-from-effective": "1加利率的自然对数。" },
} as const satisfies Words<ContinuousFromEffective, ContinuousFromEffective["code"]>;

export const effectiveFromContinuous = {
  title: "由连续利率求实际利率",
  say: ({ value }) => `实际利率为${value}。`,
  because: { "effective-from-continuous": "利率的指数函数减1。" },
} as const satisfies Words<EffectiveFromContinuous, EffectiveFromContinuous["code"]>;

export const retentionPerPeriod = {
  title: "每期保持率",
  say: ({ value }) => `每期保持率为${value}。`,
  because: { "retention-per-period": "一年内逐期相乘等于年保持率。" },
} as const satisfies Words<RetentionPerPeriod, RetentionPerPeriod["code"]>;

export const retentionPerYear = {
  title: "年保持率",
  say: ({ value }) => `年保持率为${value}。`,
  because: { "retention-per-year": "每期保持率在一年内逐期相乘。" },
} as const satisfies Words<RetentionPerYear, RetentionPerYear["code"]>;

export const churnPerPeriod = {
  title: "每期流失率",
  say: ({ value }) => `每期流失率为${value}。`,
  because: { "churn-per-period": "流失会逐期累积，因此不能用年流失率直接除以期数。" },
} as const satisfies Words<ChurnPerPeriod, ChurnPerPeriod["code"]>;

export const churnPerYear = {
  title: "年流失率",
  say: ({ value }) => `年流失率为${value}。`,
  because: { "churn-per-year": "流失会逐期累积，因此小于每期流失率乘以期数。" },
} as const satisfies Words<ChurnPerYear, ChurnPerYear["code"]>;
