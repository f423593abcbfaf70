import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { nonNegativeField, numberField } from "../../foundation/number-fields";
import type {
  BuyerBenefitInput,
  BuyerBenefitTerms,
  CustomerDeliveredValueInput,
  CustomerDeliveredValueParts,
} from "./perceived-value-types";

/** The schema of the terms of the buyer's benefit. */
export const buyerBenefitSchema: Field<BuyerBenefitTerms, BuyerBenefitInput> = z.object({
  productEffectiveness: numberField,
  brandValue: numberField,
  monetaryCost: nonNegativeField,
  timeCost: nonNegativeField,
});

/** The schema of the parts of delivered value. */
export const customerDeliveredValueSchema: Field<CustomerDeliveredValueParts, CustomerDeliveredValueInput> = z.object({
  value: z.object({ product: numberField, services: numberField, personnel: numberField, image: numberField }),
  cost: z.object({ monetary: nonNegativeField, time: nonNegativeField, energy: nonNegativeField, psychic: nonNegativeField }),
});
