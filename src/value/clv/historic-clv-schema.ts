import * as z from "zod/mini";
import { type Field, listOf, orUnknown } from "../../foundation/fields";
import { numberField, numberWithin, rateField } from "../../foundation/number-fields";
import type { HistoricClvInput, HistoricClvTerms } from "./historic-clv-types";

/** A thousand years. */
const MOST_MONTHS = "12000";

/** The schema of the past margins of a customer. */
export const historicClvSchema: Field<HistoricClvTerms, HistoricClvInput> = z.object({
  margins: listOf(z.object({ margin: numberField, ageInMonths: numberWithin({ min: "0", max: MOST_MONTHS }) }), 0),
  annualRate: orUnknown(rateField),
});
