import * as z from "zod/mini";
import { type Field, wholeField } from "../../foundation/fields";
import { numberWithin, rateField, shareField } from "../../foundation/number-fields";
import type {
  ContinuousRateInput,
  ContinuousRateTerms,
  DiscountPerPeriodInput,
  DiscountPerPeriodTerms,
  DiscountPerYearInput,
  DiscountPerYearTerms,
  EffectiveRateInput,
  EffectiveRateTerms,
  NominalRateInput,
  NominalRateTerms,
  SharePerPeriodInput,
  SharePerPeriodTerms,
  SharePerYearInput,
  SharePerYearTerms,
} from "./rate-conversion-types";

const periodsPerYear = /* @__PURE__ */ wholeField(1, 366);

/** The schema of an effective rate of a year. */
export const discountPerYearSchema: Field<DiscountPerYearTerms, DiscountPerYearInput> = z.object({ perYear: rateField, periodsPerYear });

/** The schema of an effective rate of a period. */
export const discountPerPeriodSchema: Field<DiscountPerPeriodTerms, DiscountPerPeriodInput> = z.object({
  perPeriod: rateField,
  periodsPerYear,
});

/** The schema of a nominal rate. */
export const nominalRateSchema: Field<NominalRateTerms, NominalRateInput> = z.object({ nominalPerYear: rateField, periodsPerYear });

/** The schema of an effective rate of any period. */
export const effectiveRateSchema: Field<EffectiveRateTerms, EffectiveRateInput> = z.object({ effective: rateField });

/** The schema of a continuous rate of any period. */
export const continuousRateSchema: Field<ContinuousRateTerms, ContinuousRateInput> = z.object({
  continuous: numberWithin({ min: "-100", max: "1" }),
});

/** The schema of a retention or churn rate of a year. */
export const sharePerYearSchema: Field<SharePerYearTerms, SharePerYearInput> = z.object({ perYear: shareField, periodsPerYear });

/** The schema of a retention or churn rate of a period. */
export const sharePerPeriodSchema: Field<SharePerPeriodTerms, SharePerPeriodInput> = z.object({ perPeriod: shareField, periodsPerYear });
