import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { rateField } from "../../foundation/number-fields";
import type { SpendPerVisitIndexInput, SpendPerVisitIndexTerms } from "./spend-per-visit-index-types";

/** The schema of how visits and spending changed. */
export const spendPerVisitIndexSchema: Field<SpendPerVisitIndexTerms, SpendPerVisitIndexInput> = z.object({
  visitsChange: rateField,
  outputChange: rateField,
});
