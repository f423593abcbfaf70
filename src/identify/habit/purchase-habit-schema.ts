import * as z from "zod/mini";
import { dayField, type Field, idField, listOf, orDefault, orUnknown, wholeField } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import type { PurchaseHabitPolicy, PurchaseHabitPolicyInput, Purchases, PurchasesInput } from "./purchase-habit-types";

/** The schema of a policy of purchase habits. */
export const purchaseHabitPolicySchema: Field<PurchaseHabitPolicy, PurchaseHabitPolicyInput> = policyObject({
  least: orDefault(wholeField(2, 1000), 3),
});

/** The schema of the purchases of one customer. */
export const purchasesSchema: Field<Purchases, PurchasesInput> = z.object({
  purchases: listOf(z.object({ product: idField, on: dayField, payment: orUnknown(idField) }), 0),
});
