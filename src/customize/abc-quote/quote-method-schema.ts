import * as z from "zod/mini";
import { type Field, oneOf, orUnknown } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import {
  type QuoteDoubts,
  type QuoteDoubtsInput,
  type QuoteMethodPolicy,
  type QuoteMethodPolicyInput,
  quoteMethods,
} from "./quote-method-types";

/** The schema of the choice of a method to quote by. */
export const quoteMethodPolicySchema: Field<QuoteMethodPolicy, QuoteMethodPolicyInput> = policyObject({ otherwise: oneOf(quoteMethods) });

/** The schema of a customer's doubts about quotes. */
export const quoteDoubtsSchema: Field<QuoteDoubts, QuoteDoubtsInput> = z.object({
  unhappyWithAmount: orUnknown(z.boolean()),
  suspectsOverselling: orUnknown(z.boolean()),
});
