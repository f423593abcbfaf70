import * as z from "zod/mini";
import { codeField, dayField, type Field, idField, listOf, oneOf, orDefault, orUnknown, wholeField } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import {
  type FieldUse,
  type FieldUseInput,
  type FieldUsePolicy,
  type FieldUsePolicyInput,
  type HeldProfile,
  type HeldProfileInput,
  sensitivities,
} from "./field-use-types";

const fieldUse: Field<FieldUse, FieldUseInput> = z.strictObject({
  purposes: listOf(idField, 1),
  sensitivity: orDefault(oneOf(sensitivities), "personal"),
  retentionDays: orUnknown(wholeField(1, 100_000)),
});

/** The schema of a policy of field use. */
export const fieldUsePolicySchema: Field<FieldUsePolicy, FieldUsePolicyInput> = policyObject({
  fields: z.record(codeField, fieldUse),
  roles: z.record(idField, oneOf(sensitivities)),
});

/** The schema of the fields that a profile holds. */
export const heldProfileSchema: Field<HeldProfile, HeldProfileInput> = z.object({
  fields: z.record(idField, z.object({ collectedOn: orUnknown(dayField) })),
  purposes: listOf(idField, 0),
});
