import * as z from "zod/mini";
import { amountField } from "../../foundation/amount-fields";
import { codeField, type Field, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import type { ProductOpportunitiesInput, ProductOpportunitiesTerms } from "./product-opportunities-types";

/** The schema of the needs that were analysed and those that are met. */
export const productOpportunitiesSchema: Field<ProductOpportunitiesTerms, ProductOpportunitiesInput> = withCheck(
  z.object({
    needs: z.array(z.object({ need: codeField, customers: wholeField(0), value: orUnknown(amountField) })),
    met: z.array(codeField),
  }),
  ({ needs }) =>
    repeatedNames(
      needs.map(({ need }) => need),
      (position) => ["needs", position, "need"],
    ),
);
