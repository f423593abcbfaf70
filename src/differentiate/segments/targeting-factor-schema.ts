import * as z from "zod/mini";
import { exact } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import type { TargetingFactorInput, TargetingFactorTerms } from "./targeting-factor-types";

/** The schema of two rates of use. */
export const targetingFactorSchema: Field<TargetingFactorTerms, TargetingFactorInput> = withCheck(
  z.object({ targeted: shareField, average: shareField }),
  ({ average }): Issue[] =>
    exact(average).units > 0n
      ? []
      : [{ code: "zero-denominator", path: ["average"], message: "expected a rate above 0 to compare with, got 0" }],
);
