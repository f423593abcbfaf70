import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import {
  citesField,
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
import { repeatedNames } from "../../foundation/repeated-names";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { policyObject } from "../../rule/policy";
import { quoteClasses } from "../abc-quote/quote-terms";
import type {
  Recheck,
  RecheckInput,
  RecheckInterval,
  RecheckIntervalInput,
  RecheckLine,
  RecheckLineInput,
  RechecksFacts,
  RechecksInput,
  RechecksPolicy,
  RechecksPolicyInput,
} from "./rechecks-types";

const LONGEST_MONTHS = 1200;
const FARTHEST = 10_000_000;

const intervalField: Field<RecheckInterval, RecheckIntervalInput> = z.strictObject({
  code: codeField,
  reasons: orUnknown(listOf(codeField, 1)),
  months: wholeField(1, LONGEST_MONTHS),
  kilometres: orUnknown(wholeField(1, FARTHEST)),
  cites: citesField,
});

/** The schema of a recheck policy. */
export const rechecksPolicySchema: Field<RechecksPolicy, RechecksPolicyInput> = withCheck(
  policyObject({ intervals: listOf(intervalField, 1), calendar: orUnknown(workCalendarSchema) }),
  ({ intervals }) =>
    repeatedNames(
      intervals.map(({ code }) => code),
      (position) => ["intervals", position, "code"],
    ),
);

const checkField: Field<Recheck, RecheckInput> = z.object({ on: dayField, class: oneOf(quoteClasses), reason: orUnknown(codeField) });

const lineField: Field<RecheckLine, RecheckLineInput> = z.object({
  id: idField,
  name: orUnknown(textField),
  class: oneOf(quoteClasses),
  reason: orUnknown(codeField),
  safetyCritical: orUnknown(z.boolean()),
  checks: orDefault(z.array(checkField), []),
});

/** The schema of what was deferred. */
export const rechecksSchema: Field<RechecksFacts, RechecksInput> = withCheck(
  z.object({ quotedOn: dayField, kilometresPerDay: orUnknown(positiveAmountField), lines: z.array(lineField) }),
  ({ quotedOn, lines }) => [
    ...repeatedNames(
      lines.map(({ id }) => id),
      (position) => ["lines", position, "id"],
    ),
    ...lines.flatMap((line, position) => checkLine(line, position, quotedOn)),
  ],
);

function checkLine({ class: quoted, reason, safetyCritical, checks }: RecheckLine, position: number, quotedOn: RechecksFacts["quotedOn"]) {
  const path = ["lines", position] as const;
  const failed = (entry: Pick<Recheck, "class" | "reason">) => safetyCritical === true && entry.reason === "failed" && entry.class !== "A";
  const mustBeA = (at: Issue["path"], got: string): Issue => ({
    code: "safety-critical-must-be-a",
    path: at,
    message: `expected "A" for a safety-critical part that has failed, got "${got}"`,
  });
  const issues = repeatedNames(
    checks.map(({ on }) => on),
    (at) => [...path, "checks", at, "on"],
  );
  if (failed({ class: quoted, reason })) issues.push(mustBeA([...path, "class"], quoted));
  checks.forEach((check, at) => {
    if (check.on < quotedOn)
      issues.push({
        code: "inconsistent",
        path: [...path, "checks", at, "on"],
        message: `expected a day from ${quotedOn}, the day of the quote, got ${check.on}`,
      });
    if (failed(check)) issues.push(mustBeA([...path, "checks", at, "class"], check.class));
  });
  return issues;
}
