import * as z from "zod/mini";
import { type Field, orUnknown } from "../../foundation/fields";
import { rateField, shareField } from "../../foundation/number-fields";
import type { MarginMultipleInput, MarginMultipleTerms } from "./margin-multiple-types";

/** The schema of the rates of a margin multiple. */
export const marginMultipleSchema: Field<MarginMultipleTerms, MarginMultipleInput> = z.object({
  retention: shareField,
  discountRate: rateField,
  growth: orUnknown(rateField),
});
