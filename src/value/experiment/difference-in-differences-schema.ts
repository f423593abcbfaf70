import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { numberField } from "../../foundation/number-fields";
import type {
  BeforeAfter,
  BeforeAfterInput,
  DifferenceInDifferencesInput,
  DifferenceInDifferencesTerms,
} from "./difference-in-differences-types";

const group: Field<BeforeAfter, BeforeAfterInput> = z.object({ before: numberField, after: numberField });

/** The schema of both groups before and after. */
export const differenceInDifferencesSchema: Field<DifferenceInDifferencesTerms, DifferenceInDifferencesInput> = z.object({
  treated: group,
  control: group,
});
