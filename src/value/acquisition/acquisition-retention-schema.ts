import * as z from "zod/mini";
import { type Field, oneOf } from "../../foundation/fields";
import { divisorField, nonNegativeField, numberWithin } from "../../foundation/number-fields";
import {
  type AcquisitionRetentionRatioInput,
  type AcquisitionRetentionRatioTerms,
  costBases,
  type ReplacementCostInput,
  type ReplacementCostTerms,
  type SpendingCostInput,
  type SpendingCostTerms,
} from "./acquisition-retention-types";

/** The schema of what winning and keeping a customer cost. */
export const acquisitionRetentionRatioSchema: Field<AcquisitionRetentionRatioTerms, AcquisitionRetentionRatioInput> = z.object({
  acquisitionCost: nonNegativeField,
  retentionCost: divisorField,
  basis: oneOf(costBases),
});

/** The schema of losses and what they cost. */
export const replacementCostSchema: Field<ReplacementCostTerms, ReplacementCostInput> = z.object({
  lost: nonNegativeField,
  acquisitionCost: nonNegativeField,
  retentionCost: nonNegativeField,
});

/** The schema of a point on a response curve. */
export const spendingCostSchema: Field<SpendingCostTerms, SpendingCostInput> = z.object({
  ceiling: numberWithin({ above: "0", max: "1" }),
  responsiveness: numberWithin({ above: "0", max: "1000000" }),
  spend: divisorField,
});
