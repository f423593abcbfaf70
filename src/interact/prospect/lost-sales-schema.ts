import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { codeField, type Field, idField, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import {
  type LostSale,
  type LostSaleInput,
  type LostSalesInput,
  type LostSalesTerms,
  lossKinds,
  lostSaleOutcomes,
} from "./lost-sales-types";

const lostField: Field<LostSale, LostSaleInput> = z.object({
  id: idField,
  outcome: orUnknown(oneOf(lostSaleOutcomes)),
  reason: orUnknown(codeField),
  brand: orUnknown(idField),
  judgedByStaff: orUnknown(oneOf(lossKinds)),
  judgedByCheck: orUnknown(oneOf(lossKinds)),
});

/** The schema of the lost prospects of a period. */
export const lostSalesSchema: Field<LostSalesTerms, LostSalesInput> = withCheck(
  z.object({ lost: z.array(lostField), marketingCost: orUnknown(positiveAmountField), leads: orUnknown(wholeField(0)) }),
  ({ lost }) =>
    repeatedNames(
      lost.map(({ id }) => id),
      (position) => ["lost", position, "id"],
    ),
);
