import * as z from "zod/mini";
import {
  dayField,
  type Field,
  idField,
  instantField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  textField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import { momentIssues } from "../moment/moments";
import {
  type ConsentEvent,
  type ConsentEventInput,
  type ConsentLog,
  type ConsentLogInput,
  type ConsentPolicy,
  type ConsentPolicyInput,
  type ConsentQuestion,
  type ConsentQuestionInput,
  consentEventStatuses,
} from "./consent-types";

/** The schema of a policy of consent. */
export const consentPolicySchema: Field<ConsentPolicy, ConsentPolicyInput> = policyObject({
  withoutConsent: listOf(idField, 0),
  always: listOf(idField, 0),
  merge: orDefault(oneOf(["strictest", "latest"]), "strictest"),
});

const eventField: Field<ConsentEvent, ConsentEventInput> = z.object({
  id: idField,
  on: dayField,
  at: orUnknown(instantField),
  record: idField,
  controller: idField,
  purpose: idField,
  channel: idField,
  status: oneOf(consentEventStatuses),
  expiresOn: orUnknown(dayField),
  wholePerson: orDefault(z.boolean(), false),
  basis: orUnknown(textField),
  evidence: orUnknown(textField),
});

const logFields = { records: orUnknown(listOf(idField, 0)), events: listOf(eventField, 0) };

/** The schema of what a person's records say. */
export const consentLogSchema: Field<ConsentLog, ConsentLogInput> = withCheck(z.object(logFields), checkEvents);

/** The schema of a use of data that is asked about. */
export const consentQuestionSchema: Field<ConsentQuestion, ConsentQuestionInput> = withCheck(
  z.object({
    ...logFields,
    controller: idField,
    purpose: idField,
    channel: idField,
    doNotContact: listOf(z.object({ on: dayField, liftedOn: orUnknown(dayField) }), 0),
    erased: orDefault(z.boolean(), false),
    hashes: orDefault(listOf(idField, 0), []),
    suppressionKeys: orDefault(listOf(idField, 0), []),
  }),
  checkEvents,
);

function checkEvents({ events }: ConsentLog): Issue[] {
  const backwards = events.flatMap(({ on, expiresOn }, position): Issue[] =>
    expiresOn !== null && expiresOn < on
      ? [{ code: "inconsistent", path: ["events", position, "expiresOn"], message: `expected a day from ${on}, got ${expiresOn}` }]
      : [],
  );
  return [...eventIssues(events), ...momentIssues(events, ["events"]), ...backwards];
}
