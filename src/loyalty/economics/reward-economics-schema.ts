import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { nonNegativeField, shareField } from "../../foundation/number-fields";
import type {
  RewardCostRateInput,
  RewardCostRateTerms,
  RewardRateBandInput,
  RewardRateBandTerms,
  RewardRateInput,
  RewardRateTerms,
} from "./reward-economics-types";

/** The schema of the terms of the reward rate. */
export const rewardRateSchema: Field<RewardRateTerms, RewardRateInput> = z.object({ value: nonNegativeField, spend: nonNegativeField });

/** The schema of a rate to be placed in a band. */
export const rewardRateBandSchema: Field<RewardRateBandTerms, RewardRateBandInput> = z.object({ rate: nonNegativeField });

/** The schema of the terms of the cost rate. */
export const rewardCostRateSchema: Field<RewardCostRateTerms, RewardCostRateInput> = z.object({
  earnRate: nonNegativeField,
  redemption: shareField,
  costPerPoint: nonNegativeField,
});
