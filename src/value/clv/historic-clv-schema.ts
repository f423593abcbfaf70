import * as z from "zod/mini";
import { type Field, listOf, orUnknown } from "../../foundation/fields";
import { nonNegativeField, numberField, rateField } from "../../foundation/number-fields";
import type { HistoricClvInput, HistoricClvTerms } from "./historic-clv-types";

/** The schema of the past margins of a customer. */
export const historicClvSchema: Field<HistoricClvTerms, HistoricClvInput> = z.object({
  margins: listOf(z.object({ margin: numberField, ageInMonths: nonNegativeField }), 0),
  annualRate: orUnknown(rateField),
});
