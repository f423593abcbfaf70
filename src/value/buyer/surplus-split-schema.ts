import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { nonNegativeField, numberField } from "../../foundation/number-fields";
import type { SurplusSplitInput, SurplusSplitTerms } from "./surplus-split-types";

/** The schema of the terms of a surplus split. */
export const surplusSplitSchema: Field<SurplusSplitTerms, SurplusSplitInput> = z.object({
  customerValue: numberField,
  price: nonNegativeField,
  unitCost: nonNegativeField,
});
