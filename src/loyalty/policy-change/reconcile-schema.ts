import * as z from "zod/mini";
import { amountField } from "../../foundation/amount-fields";
import { dayField, type Field, idField, orUnknown } from "../../foundation/fields";
import type { HeldStatus, HeldStatusInput } from "./reconcile-types";

/** The schema of what another system holds of a member. */
export const heldStatusSchema: Field<HeldStatus, HeldStatusInput> = z.object({
  tier: orUnknown(idField),
  since: orUnknown(dayField),
  validThrough: orUnknown(dayField),
  balance: orUnknown(z.record(idField, amountField)),
});
