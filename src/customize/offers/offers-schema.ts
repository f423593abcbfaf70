import * as z from "zod/mini";
import { canonicalJson } from "../../foundation/canonical";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import {
  type OfferConditions,
  type OfferConditionsInput,
  type OfferCustomer,
  type OfferCustomerInput,
  type OfferLine,
  type OfferLineInput,
  type OffersPolicy,
  type OffersPolicyInput,
  type OfferWindow,
  type OfferWindowInput,
  offerKinds,
  type TreatmentChoice,
} from "./offers-types";

const LONGEST_WINDOW = 3660;

const codesField: Field<readonly string[]> = listOf(codeField, 1);
const choiceField: Field<TreatmentChoice> = z.strictObject({ anyOf: codesField });

const windowField: Field<OfferWindow, OfferWindowInput> = z.strictObject({
  date: codeField,
  daysBefore: orDefault(wholeField(0, LONGEST_WINDOW), 0),
  daysAfter: orDefault(wholeField(0, LONGEST_WINDOW), 0),
});

const conditionsField: Field<OfferConditions, OfferConditionsInput> = z.strictObject({
  minVehicleYears: orUnknown(wholeField(0, 200)),
  minVehicles: orUnknown(wholeField(1, 1000)),
  anyNeed: orUnknown(codesField),
  valueTiers: orUnknown(codesField),
  traits: orUnknown(z.record(codeField, z.boolean())),
  window: orUnknown(windowField),
});

const offerField: Field<OfferLine, OfferLineInput> = z.strictObject({
  code: codeField,
  kind: orDefault(oneOf(offerKinds), "service"),
  when: conditionsField,
  allOf: listOf(choiceField, 1),
  rate: orUnknown(shareField),
  cites: citesField,
});

/** The schema of an offers policy. */
export const offersPolicySchema: Field<OffersPolicy, OffersPolicyInput> = withCheck(
  policyObject({ offers: listOf(offerField, 1) }),
  ({ offers }) => [
    ...repeatedNames(
      offers.map(({ code }) => code),
      (position) => ["offers", position, "code"],
    ),
    ...repeatedSegments(offers),
    ...offers.flatMap(missingConditions),
  ],
);

/** CU-09: one offer for a segment; what belongs to it stands in its choices. */
function repeatedSegments(offers: readonly OfferLine[]): Issue[] {
  const segments = offers.map(({ when }) => canonicalJson(when));
  return segments.flatMap((segment, position): Issue[] => {
    if (segments.indexOf(segment) === position) return [];
    const message = "expected one offer for a segment, got the conditions of an earlier one again";
    return [{ code: "inconsistent", path: ["offers", position, "when"], message }];
  });
}

/** CU-22 and CU-23: selling on needs a need that is met, and finance somebody it suits and a time. */
function missingConditions({ kind, when }: OfferLine, position: number): Issue[] {
  const missing = (keys: readonly string[], message: string): Issue => ({
    code: "missing",
    path: ["offers", position, "when", ...keys],
    message,
  });
  if (kind === "cross-sell" || kind === "up-sell")
    return when.anyNeed === null ? [missing(["anyNeed"], "expected a need that the product meets, because it is sold on")] : [];
  if (kind !== "finance") return [];
  const { window, ...others } = when;
  const issues: Issue[] = [];
  if (Object.values(others).every((condition) => condition === null))
    issues.push(missing([], "expected a condition that says whom the financial service suits"));
  if (window === null) issues.push(missing(["window"], "expected the days on which the financial service suits"));
  return issues;
}

/** The schema of the facts about a customer to whom something may be offered. */
export const offerCustomerSchema: Field<OfferCustomer, OfferCustomerInput> = z.object({
  openServiceIssue: z.boolean(),
  vehicleSince: orUnknown(dayField),
  vehicleAge: orUnknown(wholeField(0, 200)),
  vehicles: orUnknown(wholeField(0, 100_000)),
  needs: orUnknown(z.array(codeField)),
  valueTier: orUnknown(codeField),
  traits: orDefault(z.record(codeField, z.nullable(z.boolean())), {}),
  dates: orDefault(z.record(codeField, z.nullable(dayField)), {}),
});
