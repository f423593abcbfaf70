import * as z from "zod/mini";
import { amountField } from "../../foundation/amount-fields";
import { dayField, type Field, idField, oneOf, orUnknown, withCheck } from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import {
  type RetainedSale,
  type RetainedSaleInput,
  type RetainedSalesInput,
  type RetainedSalesTerms,
  retainedSaleKinds,
} from "./retained-sales-types";

const saleField: Field<RetainedSale, RetainedSaleInput> = z.object({
  id: idField,
  on: dayField,
  kind: oneOf(retainedSaleKinds),
  customer: idField,
  margin: orUnknown(amountField),
});

/** The schema of sales that keeping customers brought. */
export const retainedSalesSchema: Field<RetainedSalesTerms, RetainedSalesInput> = withCheck(
  z.object({ sales: z.array(saleField) }),
  ({ sales }) =>
    repeatedNames(
      sales.map(({ id }) => id),
      (position) => ["sales", position, "id"],
    ),
);
