import * as z from "zod/mini";
import { citesField, dayField, type Field, idField, listOf, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import {
  type CustomerEvent,
  type CustomerEventInput,
  type CustomerHistory,
  type CustomerHistoryInput,
  type IdicStatePolicy,
  type IdicStatePolicyInput,
  type StageTerms,
  type StateGuard,
  stateConditions,
} from "./idic-state-types";

/** A thousand years, which stands for “always”. */
const LONGEST = 366_000;

const guardField: Field<StateGuard> = z.strictObject({ anyOf: listOf(oneOf(stateConditions), 1), cites: citesField });

const stageField: Field<StageTerms> = z.strictObject({
  days: wholeField(0, LONGEST),
  guards: listOf(guardField, 0),
  cites: citesField,
});

/** The schema of a policy of states. */
export const idicStatePolicySchema: Field<IdicStatePolicy, IdicStatePolicyInput> = policyObject({
  stages: z.strictObject({
    identified: stageField,
    valued: stageField,
    "needs-known": stageField,
    engaged: stageField,
    customized: stageField,
  }),
});

const eventBase = z.object({ id: idField, on: dayField });
const recordField = orUnknown(idField);

const eventField: Field<CustomerEvent, CustomerEventInput> = z.discriminatedUnion("type", [
  z.extend(eventBase, {
    type: z.literal(["identified", "profile-verified", "valued", "need-learned", "answered", "treated", "consent-granted"]),
    record: recordField,
    through: orUnknown(dayField),
  }),
  z.extend(eventBase, { type: z.literal("consent-withdrawn"), record: recordField }),
  z.extend(eventBase, { type: z.literal("merged"), records: listOf(idField, 1) }),
]);

/** The schema of what happened with a customer. */
export const customerHistorySchema: Field<CustomerHistory, CustomerHistoryInput> = withCheck(
  z.object({ events: listOf(eventField, 0) }),
  ({ events }) => [...eventIssues(events), ...events.flatMap(endsBeforeIt)],
);

function endsBeforeIt(event: CustomerEvent, position: number): Issue[] {
  if (!("through" in event) || event.through === null || event.through >= event.on) return [];
  const message = `expected a day from ${event.on}, when it happened, got ${event.through}`;
  return [{ code: "inconsistent", path: ["events", position, "through"], message }];
}
