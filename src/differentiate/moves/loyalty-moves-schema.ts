import * as z from "zod/mini";
import { type Field, idField, oneOf, withCheck } from "../../foundation/fields";
import { customerListIssues } from "../customer-list";
import { loyaltyTypes } from "../loyalty/loyalty-type-types";
import type { LoyaltyMovesInput } from "./loyalty-moves-types";

/** The schema of loyalty types in two periods. */
export const loyaltyMovesSchema: Field<LoyaltyMovesInput> = withCheck(
  z.object({ customers: z.array(z.object({ id: idField, before: oneOf(loyaltyTypes), after: oneOf(loyaltyTypes) })) }),
  customerListIssues,
);
