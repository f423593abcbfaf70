import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { divisorField, numberField, numberWithin } from "../../foundation/number-fields";
import type { ChurnCostEquivalenceInput, ChurnCostEquivalenceTerms } from "./churn-cost-equivalence-types";

/** The schema of fewer losses and what they are worth. */
export const churnCostEquivalenceSchema: Field<ChurnCostEquivalenceTerms, ChurnCostEquivalenceInput> = z.object({
  churnReduction: numberWithin({ min: "-1", max: "1" }),
  customerValue: numberField,
  annualCost: divisorField,
});
