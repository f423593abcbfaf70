import * as z from "zod/mini";
import { type Field, orUnknown } from "../../foundation/fields";
import { numberWithin, shareField } from "../../foundation/number-fields";
import { policyObject } from "../../rule/policy";
import type { LoyaltySignals, LoyaltySignalsInput, LoyaltyTypePolicy, LoyaltyTypePolicyInput } from "./loyalty-type-types";

const attitudeField = numberWithin({ min: "-1", max: "1" });

/** The schema of a loyalty type policy. */
export const loyaltyTypePolicySchema: Field<LoyaltyTypePolicy, LoyaltyTypePolicyInput> = policyObject({
  highAttitude: attitudeField,
  highBehaviour: shareField,
});

/** The schema of the facts about a customer's loyalty. */
export const loyaltySignalsSchema: Field<LoyaltySignals, LoyaltySignalsInput> = z.object({
  attitude: orUnknown(attitudeField),
  behaviour: orUnknown(shareField),
});
