import * as z from "zod/mini";
import { exact } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import { nonNegativeField } from "../../foundation/number-fields";
import type { NeedsDiversityInput, NeedsDiversityTerms } from "./needs-diversity-types";

/** The schema of how many customers have each need. */
export const needsDiversitySchema: Field<NeedsDiversityTerms, NeedsDiversityInput> = withCheck(
  z.object({ weights: z.array(nonNegativeField) }),
  ({ weights }) => {
    if (weights.length === 0) return [{ code: "empty", path: ["weights"], message: "expected at least one need" }];
    if (weights.some((weight) => exact(weight).units > 0n)) return [];
    return [{ code: "zero-denominator", path: ["weights"], message: "expected somebody with a need: there is no whole to take shares of" }];
  },
);
