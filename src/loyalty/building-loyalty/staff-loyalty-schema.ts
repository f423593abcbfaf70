import * as z from "zod/mini";
import { type Field, orUnknown } from "../../foundation/fields";
import { nonNegativeField, numberWithin } from "../../foundation/number-fields";
import type { StaffLoyaltyInput, StaffLoyaltyTerms } from "./staff-loyalty-types";

/** The schema of both sides of the loyalty of staff. */
export const staffLoyaltySchema: Field<StaffLoyaltyTerms, StaffLoyaltyInput> = z.object({
  leavers: nonNegativeField,
  staff: numberWithin({ above: "0" }),
  turnoverLimit: nonNegativeField,
  dutiful: orUnknown(z.boolean()),
});
