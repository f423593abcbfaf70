import * as z from "zod/mini";
import { type DecimalText, exact, type NumberInput } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import { nonNegativeField, numberField, shareField } from "../../foundation/number-fields";
import type {
  RedemptionComparisonInput,
  RedemptionComparisonTerms,
  RedemptionProfitInput,
  RedemptionProfitTerms,
} from "./redemption-types";

/** A share that is divided by. */
const divisorShare: Field<DecimalText, NumberInput> = withCheck(shareField, (value) =>
  exact(value).units === 0n ? [{ code: "zero-denominator", path: [], message: "expected a share > 0 to divide by, got 0" }] : [],
);

/** The schema of two rates of redemption. */
export const redemptionComparisonSchema: Field<RedemptionComparisonTerms, RedemptionComparisonInput> = z.object({
  redemption: shareField,
  benchmark: divisorShare,
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
