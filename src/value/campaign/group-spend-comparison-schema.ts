import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { divisorField, nonNegativeField } from "../../foundation/number-fields";
import type { GroupSpendComparisonInput, GroupSpendComparisonTerms } from "./group-spend-comparison-types";

/** The schema of what two groups spend. */
export const groupSpendComparisonSchema: Field<GroupSpendComparisonTerms, GroupSpendComparisonInput> = z.object({
  members: nonNegativeField,
  others: divisorField,
});
