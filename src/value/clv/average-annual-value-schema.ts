import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { numberField, numberWithin } from "../../foundation/number-fields";
import type { AverageAnnualValueInput, AverageAnnualValueTerms } from "./average-annual-value-types";

/** The schema of the terms of the annual value. */
export const averageAnnualValueSchema: Field<AverageAnnualValueTerms, AverageAnnualValueInput> = z.object({
  spent: numberField,
  years: numberWithin({ above: "0", max: "1000" }),
});
