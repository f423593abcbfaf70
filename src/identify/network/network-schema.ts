import * as z from "zod/mini";
import {
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  textField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { decisionsField } from "../decision/decisions-schema";
import { type CustomerTies, type CustomerTiesInput, relationKinds } from "./customer-network-types";
import type { HouseholdsFacts, HouseholdsFactsInput } from "./households-types";
import type { NetworkPolicy, NetworkPolicyInput } from "./network-policy-types";
import { type Ownerships, type OwnershipsInput, vehicleRoles } from "./vehicle-ownership-types";

/** The schema of a policy of the network. */
export const networkPolicySchema: Field<NetworkPolicy, NetworkPolicyInput> = policyObject({
  severalCarsFrom: orDefault(wholeField(2, 1000), 2),
  householdMembers: orDefault(wholeField(2, 1000), 10),
});

/** The schema of who has had which car. */
export const ownershipsSchema: Field<Ownerships, OwnershipsInput> = withCheck(
  z.object({
    ownerships: listOf(
      z.object({
        vehicle: idField,
        person: idField,
        role: orDefault(oneOf(vehicleRoles), "owner"),
        from: orUnknown(dayField),
        through: orUnknown(dayField),
      }),
      0,
    ),
  }),
  ({ ownerships }) => ownerships.flatMap(({ from, through }, at) => backwards(from, through, ["ownerships", at, "through"])),
);

/** The schema of customers who may share households. */
export const householdsSchema: Field<HouseholdsFacts, HouseholdsFactsInput> = withCheck(
  z.object({
    customers: listOf(
      z.object({
        key: idField,
        name: orUnknown(textField),
        address: orUnknown(textField),
        phones: orDefault(listOf(textField, 0), []),
      }),
      0,
    ),
    decisions: orDefault(decisionsField, []),
  }),
  ({ customers }) =>
    repeatedNames(
      customers.map(({ key }) => key),
      (at) => ["customers", at, "key"],
    ),
);

/** The schema of one customer with his relations and tags. */
export const customerTiesSchema: Field<CustomerTies, CustomerTiesInput> = withCheck(
  z.object({
    customer: idField,
    relations: orDefault(
      listOf(
        z.object({ from: idField, to: idField, kind: oneOf(relationKinds), source: idField, on: dayField, endedOn: orUnknown(dayField) }),
        0,
      ),
      [],
    ),
    tags: orDefault(listOf(z.object({ code: codeField, source: idField, on: dayField, expiresOn: orUnknown(dayField) }), 0), []),
  }),
  ({ relations, tags }) => [
    ...relations.flatMap(({ on, endedOn }, at) => backwards(on, endedOn, ["relations", at, "endedOn"])),
    ...tags.flatMap(({ on, expiresOn }, at) => backwards(on, expiresOn, ["tags", at, "expiresOn"])),
  ],
);

function backwards(from: PlainDate | null, end: PlainDate | null, path: Issue["path"]): Issue[] {
  const wrong = from !== null && end !== null && end < from;
  return wrong ? [{ code: "inconsistent", path, message: `expected a day from ${from}, got ${end}` }] : [];
}
