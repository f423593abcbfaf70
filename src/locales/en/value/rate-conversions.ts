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
  title: "Discount rate per period",
  say: ({ value }) => `The rate per period is ${value}.`,
  because: { "discount-per-period": "Compounded over a year it comes to the annual rate." },
} as const satisfies Words<DiscountPerPeriod, DiscountPerPeriod["code"]>;

export const discountPerYear = {
  title: "Discount rate per year",
  say: ({ value }) => `The rate per year is ${value}.`,
  because: { "discount-per-year": "The rate per period, compounded over a year." },
} as const satisfies Words<DiscountPerYear, DiscountPerYear["code"]>;

export const effectiveFromNominal = {
  title: "Effective from nominal rate",
  say: ({ value }) => `The effective rate per year is ${value}.`,
  because: { "effective-from-nominal": "The nominal rate is shared over the periods and compounded." },
} as const satisfies Words<EffectiveFromNominal, EffectiveFromNominal["code"]>;

export const nominalFromEffective = {
  title: "Nominal from effective rate",
  say: ({ value }) => `The nominal rate per year is ${value}.`,
  because: { "nominal-from-effective": "The rate per period that compounds to the effective one, times the periods." },
} as const satisfies Words<NominalFromEffective, NominalFromEffective["code"]>;

export const continuousFromEffective = {
  title: "Continuous from effective rate",
  say: ({ value }) => `The continuous rate is ${value}.`,
  because: { "continuous-from-effective": "The natural logarithm of one plus the rate." },
} as const satisfies Words<ContinuousFromEffective, ContinuousFromEffective["code"]>;

export const effectiveFromContinuous = {
  title: "Effective from continuous rate",
  say: ({ value }) => `The effective rate is ${value}.`,
  because: { "effective-from-continuous": "The exponential of the rate, less one." },
} as const satisfies Words<EffectiveFromContinuous, EffectiveFromContinuous["code"]>;

export const retentionPerPeriod = {
  title: "Retention per period",
  say: ({ value }) => `The retention per period is ${value}.`,
  because: { "retention-per-period": "Over a year it multiplies to the annual rate." },
} as const satisfies Words<RetentionPerPeriod, RetentionPerPeriod["code"]>;

export const retentionPerYear = {
  title: "Retention per year",
  say: ({ value }) => `The retention per year is ${value}.`,
  because: { "retention-per-year": "The rate per period, multiplied over a year." },
} as const satisfies Words<RetentionPerYear, RetentionPerYear["code"]>;

export const churnPerPeriod = {
  title: "Churn per period",
  say: ({ value }) => `The churn per period is ${value}.`,
  because: { "churn-per-period": "Churn compounds, so it is not a share of the annual rate." },
} as const satisfies Words<ChurnPerPeriod, ChurnPerPeriod["code"]>;

export const churnPerYear = {
  title: "Churn per year",
  say: ({ value }) => `The churn per year is ${value}.`,
  because: { "churn-per-year": "Churn compounds, so it is less than the rate per period times the periods." },
} as const satisfies Words<ChurnPerYear, ChurnPerYear["code"]>;
