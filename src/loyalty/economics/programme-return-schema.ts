import * as z from "zod/mini";
import { type Field, listOf, oneOf } from "../../foundation/fields";
import { nonNegativeField, numberField, numberWithin, shareField } from "../../foundation/number-fields";
import {
  type BreakEvenLiftInput,
  type BreakEvenLiftTerms,
  type LaunchEstimateInput,
  type LaunchEstimateTerms,
  type ProgrammeRoiInput,
  type ProgrammeRoiTerms,
  rewardedSales,
} from "./programme-return-types";

const marginField = numberWithin({ max: "1" });

/** The schema of the terms of the break-even. */
export const breakEvenLiftSchema: Field<BreakEvenLiftTerms, BreakEvenLiftInput> = z.object({
  sales: numberWithin({ above: "0" }),
  margin: marginField,
  costRate: shareField,
  fixedCost: nonNegativeField,
  rewarded: oneOf(rewardedSales),
});

/** The schema of the terms of the return. */
export const programmeRoiSchema: Field<ProgrammeRoiTerms, ProgrammeRoiInput> = z.object({
  incrementalProfit: numberField,
  cost: numberWithin({ above: "0" }),
});

/** The schema of an estimate before launch. */
export const launchEstimateSchema: Field<LaunchEstimateTerms, LaunchEstimateInput> = z.object({
  setUpCost: nonNegativeField,
  periods: listOf(z.object({ members: nonNegativeField, extraSpend: numberField, margin: marginField, cost: nonNegativeField }), 1),
});
