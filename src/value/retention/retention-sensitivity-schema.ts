import * as z from "zod/mini";
import { type Field, oneOf } from "../../foundation/fields";
import { numberWithin, rateField, shareField } from "../../foundation/number-fields";
import { firstMarginField } from "../clv/geometric-clv-schema";
import {
  type ImpliedRetentionInput,
  type ImpliedRetentionTerms,
  type RetentionElasticityInput,
  type RetentionElasticityTerms,
  type RetentionSensitivityInput,
  type RetentionSensitivityTerms,
  retentionChangeReadings,
} from "./retention-sensitivity-types";

/** The schema of a retention rate and its change. */
export const retentionSensitivitySchema: Field<RetentionSensitivityTerms, RetentionSensitivityInput> = z.object({
  retention: shareField,
  discountRate: rateField,
  change: numberWithin({ min: "-1", max: "1" }),
  reading: oneOf(retentionChangeReadings),
  firstMargin: firstMarginField,
});

/** The schema of a retention rate whose elasticity is asked for. */
export const retentionElasticitySchema: Field<RetentionElasticityTerms, RetentionElasticityInput> = z.object({
  retention: shareField,
  discountRate: rateField,
  firstMargin: firstMarginField,
});

/** The schema of a claim about points of retention. */
export const impliedRetentionSchema: Field<ImpliedRetentionTerms, ImpliedRetentionInput> = z.object({
  points: numberWithin({ above: "0", max: "1" }),
  uplift: numberWithin({ above: "0" }),
  discountRate: rateField,
});
