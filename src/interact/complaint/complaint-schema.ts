import * as z from "zod/mini";
import { currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { currencyDecimals } from "../../foundation/currency";
import { describeValue } from "../../foundation/describe-value";
import { exact, powerOfTen } from "../../foundation/exact";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orUnknown,
  periodField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import type { Money, MoneyInput } from "../../foundation/money";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import {
  type Complaint,
  type ComplaintEvent,
  type ComplaintEventInput,
  type ComplaintEventKind,
  type ComplaintInput,
  type ComplaintLevelTerms,
  type ComplaintPolicy,
  type ComplaintPolicyInput,
  complaintCircumstances,
  complaintEventKinds,
} from "./complaint-types";

/** About a year of business days. */
const LONGEST_CLOCK = 250;

const clockField = wholeField(1, LONGEST_CLOCK);

const levelField: Field<ComplaintLevelTerms> = z.strictObject({
  code: codeField,
  liftedBy: z.array(oneOf(complaintCircumstances)),
  replyWithinBusinessDays: clockField,
  remedyWithinBusinessDays: clockField,
  cites: citesField,
});

/** The schema of a complaint policy. */
export const complaintPolicySchema: Field<ComplaintPolicy, ComplaintPolicyInput> = withCheck(
  policyObject({
    calendar: workCalendarSchema,
    levels: listOf(levelField, 1),
    feedback: z.strictObject({ afterBusinessDays: clockField, cites: citesField }),
    oldCustomers: z.strictObject({ after: periodField, cites: citesField }),
  }),
  ({ levels }) => levels.flatMap((level, position) => checkLevel(level, position, levels)),
);

const compensationField: Field<Money, MoneyInput> = withCheck(
  z.object({ amount: positiveAmountField, currency: currencyField }),
  ({ amount, currency }) => {
    const decimals = currencyDecimals(currency) ?? 0;
    const { units, scale } = exact(amount);
    if (scale <= decimals || units % powerOfTen(scale - decimals) === 0n) return [];
    return [{ code: "too-fine", path: ["amount"], message: `expected at most ${decimals} decimals, got ${describeValue(amount)}` }];
  },
);

const eventField: Field<ComplaintEvent, ComplaintEventInput> = withCheck(
  z.object({
    id: idField,
    on: dayField,
    kind: oneOf(complaintEventKinds),
    circumstances: orUnknown(z.array(oneOf(complaintCircumstances))),
    compensation: orUnknown(compensationField),
  }),
  checkEvent,
);

/** The schema of one complaint. */
export const complaintSchema: Field<Complaint, ComplaintInput> = withCheck(
  z.object({ customerSince: orUnknown(dayField), events: z.array(eventField) }),
  ({ events }) => eventIssues(events),
);

function checkLevel(level: ComplaintLevelTerms, position: number, levels: readonly ComplaintLevelTerms[]): Issue[] {
  const issues: Issue[] = [];
  const issue = (code: string, key: keyof ComplaintLevelTerms, message: string) =>
    issues.push({ code, path: ["levels", position, key], message });
  const below = levels.slice(0, position);
  if (below.some(({ code }) => code === level.code)) issue("duplicate-id", "code", `expected a code of its own, got "${level.code}" again`);
  if (position === 0 && level.liftedBy.length > 0)
    issue("inconsistent", "liftedBy", "expected an empty list: the first level takes every complaint");
  if (position > 0 && level.liftedBy.length === 0)
    issue("missing", "liftedBy", "expected a circumstance: only the first level takes every complaint");
  for (const circumstance of level.liftedBy)
    if (below.some(({ liftedBy }) => liftedBy.includes(circumstance)))
      issue("inconsistent", "liftedBy", `expected each circumstance at one level, got "${circumstance}" again`);
  if (level.remedyWithinBusinessDays < level.replyWithinBusinessDays)
    issue(
      "inconsistent",
      "remedyWithinBusinessDays",
      `expected at least the ${level.replyWithinBusinessDays} of the reply, got ${level.remedyWithinBusinessDays}`,
    );
  return issues;
}

/** Kinds of events from which something can be learnt that bears on the level. */
const TELLING: readonly ComplaintEventKind[] = ["raised", "repeated", "aggravated", "rejected", "reopened"];

function checkEvent({ kind, circumstances, compensation }: ComplaintEvent): Issue[] {
  const issues: Issue[] = [];
  if (circumstances !== null && !TELLING.includes(kind))
    issues.push({ code: "inconsistent", path: ["circumstances"], message: `expected no circumstances with "${kind}"` });
  if (kind === "aggravated" && (circumstances ?? []).length === 0)
    issues.push({ code: "missing", path: ["circumstances"], message: "expected what has made it graver" });
  if (compensation !== null && kind !== "remedied")
    issues.push({ code: "inconsistent", path: ["compensation"], message: `expected compensation with "remedied" only, got "${kind}"` });
  return issues;
}
