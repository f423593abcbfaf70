import * as z from "zod/mini";
import { Decimal } from "../../foundation/decimal";
import { type Field, listOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { divisorField, nonNegativeField, numberField, rateField } from "../../foundation/number-fields";
import type { AlwaysAShareClvInput, AlwaysAShareClvTerms } from "./always-a-share-clv-types";

/** The schema of expected purchases and the cost of marketing. */
export const alwaysAShareClvSchema: Field<AlwaysAShareClvTerms, AlwaysAShareClvInput> = withCheck(
  z.object({
    margins: listOf(numberField, 0),
    purchasesPerYear: divisorField,
    costs: listOf(nonNegativeField, 0),
    discountRate: rateField,
  }),
  ({ margins, purchasesPerYear, costs }): Issue[] => {
    const purchases = new Decimal(purchasesPerYear).times(costs.length);
    if (purchases.gte(margins.length)) return [];
    const message = `expected purchases within the ${costs.length} years of the costs, got ${margins.length} of them`;
    return [{ code: "length", path: ["margins"], message }];
  },
);
