import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { nonNegativeField, numberWithin } from "../../foundation/number-fields";
import type { SimpleMarginClvInput, SimpleMarginClvTerms, SimpleRevenueClvInput, SimpleRevenueClvTerms } from "./simple-clv-types";

/** The schema of the orders of a customer. */
export const simpleRevenueClvSchema: Field<SimpleRevenueClvTerms, SimpleRevenueClvInput> = z.object({
  orderValue: nonNegativeField,
  ordersPerPeriod: nonNegativeField,
  periods: nonNegativeField,
});

/** The schema of the orders of a customer with their margin. */
export const simpleMarginClvSchema: Field<SimpleMarginClvTerms, SimpleMarginClvInput> = z.object({
  orderValue: nonNegativeField,
  ordersPerPeriod: nonNegativeField,
  periods: nonNegativeField,
  marginRate: numberWithin({ max: "1" }),
});
