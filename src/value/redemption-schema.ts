import * as z from "zod/mini";
import type { Field } from "../foundation/fields";
import { nonNegativeField, numberField, shareField } from "../foundation/number-fields";
import type {
  RedemptionComparisonInput,
  RedemptionComparisonTerms,
  RedemptionProfitInput,
  RedemptionProfitTerms,
} from "./redemption-types";

/** The schema of two rates of redemption. */
export const redemptionComparisonSchema: Field<RedemptionComparisonTerms, RedemptionComparisonInput> = z.object({
  redemption: shareField,
  benchmark: shareField,
});

/** The schema of the terms of coupons. */
export const redemptionProfitSchema: Field<RedemptionProfitTerms, RedemptionProfitInput> = z.object({
  coupons: nonNegativeField,
  redemption: shareField,
  incrementalShare: shareField,
  margin: numberField,
  faceValue: nonNegativeField,
  costPerCoupon: nonNegativeField,
});
