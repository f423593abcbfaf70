import * as z from "zod/mini";
import { describeValue } from "../foundation/describe-value";
import { citesField, codeField, dayField, type Field, listOf, orUnknown, wholeField, withCheck } from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { policyObject } from "../rule/policy";
import type {
  OfferConditions,
  OfferConditionsInput,
  OfferCustomer,
  OfferCustomerInput,
  OfferLine,
  OfferLineInput,
  OffersPolicy,
  OffersPolicyInput,
  TreatmentChoice,
} from "./offers-types";

const codesField: Field<readonly string[]> = listOf(codeField, 1);
const choiceField: Field<TreatmentChoice> = z.strictObject({ anyOf: codesField });

const conditionsField: Field<OfferConditions, OfferConditionsInput> = z.strictObject({
  minVehicleYears: orUnknown(wholeField(0, 200)),
  anyNeed: orUnknown(codesField),
  valueTiers: orUnknown(codesField),
});

const offerField: Field<OfferLine, OfferLineInput> = z.strictObject({
  code: codeField,
  when: conditionsField,
  allOf: listOf(choiceField, 1),
  cites: citesField,
});

/** The schema of an offers policy. */
export const offersPolicySchema: Field<OffersPolicy, OffersPolicyInput> = withCheck(
  policyObject({ offers: listOf(offerField, 1) }),
  ({ offers }) => {
    const codes = offers.map(({ code }) => code);
    return codes.flatMap((code, position): Issue[] => {
      if (codes.indexOf(code) === position) return [];
      const message = `expected a code of its own, got ${describeValue(code)} again`;
      return [{ code: "duplicate-id", path: ["offers", position, "code"], message }];
    });
  },
);

/** The schema of the facts about a customer to whom something may be offered. */
export const offerCustomerSchema: Field<OfferCustomer, OfferCustomerInput> = z.object({
  openServiceIssue: z.boolean(),
  vehicleSince: orUnknown(dayField),
  vehicleAge: orUnknown(wholeField(0, 200)),
  needs: orUnknown(z.array(codeField)),
  valueTier: orUnknown(codeField),
});
