import * as z from "zod/mini";
import { amountField } from "../../foundation/amount-fields";
import { codeField, dayField, type Field, idField, listOf, oneOf, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import { fileValueField } from "../../foundation/file-fields";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import {
  type LearningPolicy,
  type LearningPolicyInput,
  type OutcomeFacts,
  type OutcomeInput,
  type Outcomes,
  type OutcomesInput,
  outcomeConsents,
  outcomeResponses,
  outcomesOf,
} from "./learning-types";

/** The schema of a policy of learning. */
export const learningPolicySchema: Field<LearningPolicy, LearningPolicyInput> = policyObject({
  controller: idField,
  purpose: idField,
  preferences: listOf(idField, 0),
});

const outcomeField: Field<OutcomeFacts, OutcomeInput> = withCheck(
  z.object({
    id: idField,
    on: dayField,
    of: oneOf(outcomesOf),
    code: idField,
    channel: orUnknown(idField),
    response: orUnknown(oneOf(outcomeResponses)),
    margin: orUnknown(amountField),
    control: orDefault(z.boolean(), false),
    learned: orDefault(z.record(idField, fileValueField), {}),
    refused: orDefault(listOf(idField, 0), []),
    need: orUnknown(codeField),
    verified: orDefault(z.boolean(), false),
    consent: orUnknown(oneOf(outcomeConsents)),
  }),
  ({ id }) => (id.length <= LONGEST_ID ? [] : [tooLong(id)]),
);

/** Events are named after their outcome, and need room for what they are. */
const LONGEST_ID = 160;

function tooLong({ length }: string): Issue {
  return { code: "out-of-range", path: ["id"], message: `expected text of 1 to ${LONGEST_ID} characters, got ${length}` };
}

/** The schema of what came of contacts and treatments. */
export const outcomesSchema: Field<Outcomes, OutcomesInput> = withCheck(
  z.object({ record: idField, outcomes: listOf(outcomeField, 0) }),
  ({ outcomes }) => eventIssues(outcomes, ["outcomes"]),
);
