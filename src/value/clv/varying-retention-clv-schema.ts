import * as z from "zod/mini";
import { type Field, listOf, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField, rateField, shareField } from "../../foundation/number-fields";
import type { VaryingRetentionClvInput, VaryingRetentionClvTerms } from "./varying-retention-clv-types";

/** The schema of margins and retention rates by period. */
export const varyingRetentionClvSchema: Field<VaryingRetentionClvTerms, VaryingRetentionClvInput> = withCheck(
  z.object({
    margins: listOf(numberField, 1),
    retentions: listOf(shareField, 0),
    discountRate: rateField,
    keepingCosts: orUnknown(listOf(nonNegativeField, 1)),
  }),
  ({ margins, retentions, keepingCosts }): Issue[] => [
    ...checkLength("retentions", margins.length - 1, retentions.length),
    ...checkLength("keepingCosts", margins.length, keepingCosts?.length ?? margins.length),
  ],
);

function checkLength(key: string, expected: number, got: number): Issue[] {
  return expected === got ? [] : [{ code: "length", path: [key], message: `expected ${expected} entries beside the margins, got ${got}` }];
}
