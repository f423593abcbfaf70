import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { citesField, dayField, type Field, orUnknown, wholeField } from "../../foundation/fields";
import { numberWithin } from "../../foundation/number-fields";
import { policyObject } from "../../rule/policy";
import type { SilentSignalsFacts, SilentSignalsInput, SilentSignalsPolicy, SilentSignalsPolicyInput } from "./silent-signals-types";

const LONGEST_GRACE = 3660;

/** The schema of a policy on signals. */
export const silentSignalsPolicySchema: Field<SilentSignalsPolicy, SilentSignalsPolicyInput> = policyObject({
  overduePayables: z.strictObject({ graceDays: wholeField(0, LONGEST_GRACE), cites: citesField }),
  buysLess: z.strictObject({ fallOfAtLeast: numberWithin({ above: "0", max: "1" }), cites: citesField }),
});

/** The schema of what is known about a customer. */
export const silentSignalsSchema: Field<SilentSignalsFacts, SilentSignalsInput> = z.object({
  openComplaint: orUnknown(z.boolean()),
  payables: orUnknown(z.array(z.object({ dueOn: dayField, paidOn: orUnknown(dayField) }))),
  impoliteToStaff: orUnknown(z.boolean()),
  spend: orUnknown(z.object({ before: positiveAmountField, recent: positiveAmountField })),
  switchedSupplier: orUnknown(z.boolean()),
});
