import * as z from "zod/mini";
import {
  dayField,
  type Field,
  fieldOf,
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
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { decisionsField } from "../decision/decisions-schema";
import { blockedValues } from "../parse/blocked-values";
import type { EmailProvider } from "../parse/fold-email";
import { phoneKinds } from "../parse/parse-phone";
import { parseResidentId } from "../parse/parse-resident-id";
import {
  type IdentifierRule,
  type IdentifierRuleInput,
  type IdentityPolicy,
  type IdentityPolicyInput,
  identifierScopes,
  identifierStrengths,
  identifierTypes,
} from "./identity-policy-types";
import type { ContactToMatch, ContactToMatchInput } from "./match-one-types";
import { recordKey } from "./record-key";
import {
  type CustomerRecord,
  type CustomerRecordInput,
  type Identifier,
  type IdentifierInput,
  type RecordSet,
  type RecordSetInput,
  recordKinds,
} from "./record-types";

const limitField = orUnknown(wholeField(1, 100_000));

const ruleField: Field<IdentifierRule, IdentifierRuleInput> = z.strictObject({
  strength: oneOf(identifierStrengths),
  scope: oneOf(identifierScopes),
  priority: orUnknown(wholeField(1, 100)),
  people: limitField,
  perPerson: limitField,
  withinMonths: orUnknown(wholeField(1, 1200)),
  blocked: orDefault(listOf(idField, 0), blockedValues),
});

const providerField: Field<EmailProvider> = z.strictObject({
  domains: listOf(idField, 1),
  ignoresDots: z.boolean(),
  tagAfter: z.nullable(idField),
});

/** The schema of an identity policy. */
export const identityPolicySchema: Field<IdentityPolicy, IdentityPolicyInput> = policyObject({
  identifiers: z.strictObject({
    "resident-id-hash": ruleField,
    account: ruleField,
    "customer-number": ruleField,
    mobile: ruleField,
    email: ruleField,
    vin: ruleField,
    plate: ruleField,
    "shared-phone": ruleField,
    "company-id": ruleField,
  }),
  birthDate: orDefault(oneOf(["tier", "hard"]), "tier"),
  reassignedAfterMonths: orDefault(wholeField(1, 1200), 12),
  recordsPerValue: orDefault(wholeField(2, 10_000), 200),
  market: orDefault(idField, "CN"),
  emailFolding: orDefault(listOf(providerField, 0), []),
});

/** The last day there is: a resident id of any time is recognised, whatever day is asked for. */
const ANY_DAY = "9999-12-31";

const identifierField: Field<Identifier, IdentifierInput> = withCheck(
  z.object({ type: oneOf(identifierTypes), value: textField, kind: orUnknown(oneOf(phoneKinds)) }),
  ({ type, value }) =>
    type === "resident-id-hash" && parseResidentId(value, { asOf: ANY_DAY }).ok
      ? [{ code: "unreadable", path: ["value"], message: "expected a keyed hash, got a resident id, which is never stored" }]
      : [],
);

const flagField = orDefault(
  fieldOf<boolean, boolean>((value) =>
    typeof value === "boolean"
      ? { ok: true, value }
      : { ok: false, issues: [{ code: "wrong-type", path: [], message: "expected true or false" }] },
  ),
  false,
);

/** The schema of a customer record. */
export const customerRecordSchema: Field<CustomerRecord, CustomerRecordInput> = z.object({
  source: idField,
  id: idField,
  kind: orDefault(oneOf(recordKinds), "person"),
  name: orUnknown(textField),
  reading: orUnknown(textField),
  birthDate: orUnknown(dayField),
  address: orUnknown(textField),
  identifiers: orDefault(z.array(identifierField), []),
  collectedOn: orUnknown(dayField),
  suppressed: flagField,
});

const setFields = {
  records: listOf(customerRecordSchema, 0),
  decisions: orDefault(decisionsField, []),
  earlier: orDefault(z.record(idField, idField), {}),
};

/** The schema of records to be resolved. */
export const recordSetSchema: Field<RecordSet, RecordSetInput> = withCheck(z.object(setFields), ({ records }) =>
  repeatedNames(records.map(recordKey), (position) => ["records", position, "id"]),
);

/** The schema of one contact and the records it may belong to. */
export const contactToMatchSchema: Field<ContactToMatch, ContactToMatchInput> = withCheck(
  z.object({ ...setFields, contact: customerRecordSchema }),
  ({ records, contact }): Issue[] => {
    const others = repeatedNames(records.map(recordKey), (position) => ["records", position, "id"]);
    const key = recordKey(contact);
    const known = records.some((record) => recordKey(record) === key);
    const message = "expected a contact that is not among the records, got one that is";
    return known ? [...others, { code: "duplicate-id", path: ["contact", "id"], message }] : others;
  },
);
