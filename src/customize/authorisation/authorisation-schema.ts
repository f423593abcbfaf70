import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { finenessIssues } from "../../foundation/document-unit";
import { compareExact, exact, plus } from "../../foundation/exact";
import { citesField, dayField, type Field, idField, listOf, oneOf, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import { amountUnits, quoteClasses } from "../abc-quote/quote-terms";
import { consentForms } from "./authorisation-terms";
import type {
  AuthorisationEvent,
  AuthorisationEventInput,
  AuthorisationFacts,
  AuthorisationInput,
  AuthorisationLine,
  AuthorisationLineInput,
  AuthorisationPolicy,
  AuthorisationPolicyInput,
  AuthorisationTolerance,
  AuthorisationToleranceInput,
} from "./authorisation-types";
import { isQuoted, isYes, transitionIssues, versionsOf } from "./quote-history";

const toleranceField: Field<AuthorisationTolerance, AuthorisationToleranceInput> = z.strictObject({
  rate: shareField,
  floor: orUnknown(positiveAmountField),
  cap: orUnknown(positiveAmountField),
  cites: citesField,
});

/** The schema of an authorisation policy. */
export const authorisationPolicySchema: Field<AuthorisationPolicy, AuthorisationPolicyInput> = withCheck(
  policyObject({
    tolerance: toleranceField,
    currency: orUnknown(currencyField),
    recordedBeforeWork: orDefault(z.boolean(), false),
  }),
  ({ tolerance: { floor, cap }, currency }) =>
    currency !== null || (floor === null && cap === null)
      ? []
      : [{ code: "missing", path: ["currency"], message: "expected the currency of floor and cap" }],
);

const lineField: Field<AuthorisationLine, AuthorisationLineInput> = z.object({
  id: idField,
  total: amountField,
  class: orUnknown(oneOf(quoteClasses)),
  safetyCritical: orUnknown(z.boolean()),
});

const headFields = { id: idField, on: dayField };

const eventField: Field<AuthorisationEvent, AuthorisationEventInput> = z.discriminatedUnion("event", [
  z.object({
    ...headFields,
    event: z.literal("quoted"),
    quote: orUnknown(idField),
    lines: listOf(lineField, 1),
    total: orUnknown(amountField),
  }),
  z.object({ ...headFields, event: z.literal("revised"), quote: idField, lines: listOf(lineField, 0), total: orUnknown(amountField) }),
  z.object({
    ...headFields,
    event: z.literal(["authorised", "re-authorised", "declined", "withdrawn", "work-done"]),
    quote: idField,
    lines: orUnknown(listOf(idField, 1)),
    by: orUnknown(idField),
    how: orUnknown(oneOf(consentForms)),
  }),
]);

/** The history of one order is short; a longer list is a mistake of whoever joined the tables. */
const MOST_EVENTS = 1000;

const eventsField: Field<AuthorisationEvent[], AuthorisationEventInput[]> = withCheck(z.array(eventField), ({ length }) =>
  length <= MOST_EVENTS ? [] : [{ code: "out-of-range", path: [], message: `expected at most ${MOST_EVENTS} events, got ${length}` }],
);

/** The schema of the history of an order. */
export const authorisationSchema: Field<AuthorisationFacts, AuthorisationInput> = withCheck(
  z.object({ currency: currencyField, amounts: oneOf(amountUnits), events: eventsField }),
  (history) => [...eventIssues(history.events), ...transitionIssues(history), ...lineIssues(history), ...wholeIssues(history)],
);

function lineIssues(history: AuthorisationFacts): Issue[] {
  return history.events.flatMap((event, position): Issue[] => {
    const path = ["events", position, "lines"];
    if (!isQuoted(event)) {
      if (event.lines !== null || isYes(event)) return [];
      return [{ code: "missing", path, message: `expected the ids of the lines of "${event.event}"` }];
    }
    return [
      ...repeatedNames(
        event.lines.map(({ id }) => id),
        (at) => [...path, at, "id"],
      ),
      ...event.lines.flatMap(({ total }, at) => finenessIssues(history, total, [...path, at, "total"])),
    ];
  });
}

/** The whole may be less than its lines, by what was rounded off, and never more. */
function wholeIssues(history: AuthorisationFacts): Issue[] {
  const versions = versionsOf(history.events);
  return history.events.flatMap((event, position): Issue[] => {
    if (!isQuoted(event) || event.total === null) return [];
    const path = ["events", position, "total"];
    const lines = [...(versions.get(event.id)?.lines.values() ?? event.lines)];
    const sum = lines.map(({ total }) => exact(total)).reduce(plus, { units: 0n, scale: 0 });
    if (compareExact(exact(event.total), sum) > 0)
      return [{ code: "inconsistent", path, message: `expected at most the sum of the lines, got ${describeValue(event.total)}` }];
    return finenessIssues(history, event.total, path);
  });
}
