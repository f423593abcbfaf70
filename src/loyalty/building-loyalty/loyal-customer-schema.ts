import * as z from "zod/mini";
import { amountField, positiveAmountField } from "../../foundation/amount-fields";
import { dayField, type Field, orUnknown, periodField } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import type { CustomerTenure, CustomerTenureInput, LoyalCustomerPolicy, LoyalCustomerPolicyInput } from "./loyal-customer-types";

/** The schema of a policy on loyal customers. */
export const loyalCustomerPolicySchema: Field<LoyalCustomerPolicy, LoyalCustomerPolicyInput> = policyObject({
  longFrom: periodField,
  muchFrom: positiveAmountField,
});

/** The schema of a customer. */
export const customerTenureSchema: Field<CustomerTenure, CustomerTenureInput> = z.object({
  since: orUnknown(dayField),
  spend: orUnknown(amountField),
});
