import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { nonNegativeField, numberField, rateField, shareField } from "../../foundation/number-fields";
import type {
  BlattbergDeightonInput,
  BlattbergDeightonOptimumInput,
  BlattbergDeightonOptimumTerms,
  BlattbergDeightonTerms,
} from "./blattberg-deighton-types";
import { responseCurveSchema } from "./response-curve-schema";

/** The schema of the terms of customer equity per prospect. */
export const blattbergDeightonSchema: Field<BlattbergDeightonTerms, BlattbergDeightonInput> = z.object({
  acquisitionRate: shareField,
  acquisitionSpend: nonNegativeField,
  margin: numberField,
  retention: shareField,
  retentionSpend: nonNegativeField,
  discountRate: rateField,
});

/** The schema of a margin and two response curves. */
export const blattbergDeightonOptimumSchema: Field<BlattbergDeightonOptimumTerms, BlattbergDeightonOptimumInput> = z.object({
  margin: numberField,
  discountRate: rateField,
  acquisition: responseCurveSchema,
  retention: responseCurveSchema,
});
