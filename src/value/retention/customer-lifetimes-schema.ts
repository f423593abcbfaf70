import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { rateField, shareField } from "../../foundation/number-fields";
import type { CustomerLifetimesInput, CustomerLifetimesTerms } from "./customer-lifetimes-types";

/** The schema of the rates behind lifetimes. */
export const customerLifetimesSchema: Field<CustomerLifetimesTerms, CustomerLifetimesInput> = z.object({
  retention: shareField,
  discountRate: rateField,
});
