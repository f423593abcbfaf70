import { describeValue } from "../../foundation/describe-value";
import { capIssues, InputError, type Issue, type issueCodes } from "../../foundation/issue";
import { type PackedDay, packedFromEpochDay } from "../../foundation/packed-day";
import { packDay, parsePlainDate } from "../../foundation/plain-date";
import { readAsOf } from "../../rule/compile";
import type { PolicyHead } from "../../rule/policy";
import type { Horizon, HorizonEntry } from "../cadence/horizon-class";
import { type ContactColumnsOptions, noDay, type ProspectColumns } from "./contact-columns-types";
import type { WalkFacts } from "./contact-walk";
import { type PlanRange, rangeIssues } from "./plan-range";

const SUBJECT = "contact-plan columns";
const MOST_MONTHS = 120_000;
const NO_CODE = -1;

/** The days to plan for, on the inner form of days. */
type Days = Omit<PlanRange, "anchor">;

/** Reads the days to plan for. */
export function readPlanRange(options: ContactColumnsOptions, policy: PolicyHead): Days {
  const asOf = readAsOf(options, policy);
  const through = parsePlainDate(options?.through);
  if (!asOf.ok || !through.ok)
    throw new InputError(SUBJECT, [
      ...(asOf.ok ? [] : asOf.issues),
      ...(through.ok ? [] : through.issues.map((issue) => ({ ...issue, path: ["through"] }))),
    ]);
  const range = { asOf: packDay(asOf.value.asOf), through: packDay(through.value) };
  const issues = rangeIssues({ ...range, anchor: range.asOf });
  if (issues.length > 0) throw new InputError(SUBJECT, issues);
  return range;
}

/**
 * Checks every column before the first prospect is planned, so that all issues are told at once, and then hands out one
 * prospect after the other.
 */
export function readProspectColumns(horizon: Horizon<HorizonEntry>, prospects: ProspectColumns, range: Days): (at: number) => WalkFacts {
  const stored = [...horizon.byCode.keys()];
  const issues = [...lengthIssues(prospects), ...dayIssues(prospects), ...codeIssues(prospects, stored), ...monthIssues(prospects)];
  if (issues.length === 0) issues.push(...prospectIssues(prospects, range));
  if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));

  const { asOf, through } = range;
  const { anchor, firstContact, lastContact, plansToBuyOn, plansSince, callBackOn, closedOn, monthsSoFar, class: codes } = prospects;
  return (at) => ({
    asOf,
    through,
    anchor: packedFromEpochDay(anchor[at] ?? noDay),
    firstContact: knownDay(firstContact, at),
    lastContact: knownDay(lastContact, at),
    plansToBuyOn: knownDay(plansToBuyOn, at),
    plansSince: knownDay(plansSince, at),
    callBackOn: knownDay(callBackOn, at),
    closedOn: knownDay(closedOn, at),
    monthsSoFar: monthsSoFar?.[at] ?? 0,
    class: codeAt(stored, codes?.[at] ?? NO_CODE),
  });
}

function codeAt(stored: readonly string[], position: number): string | null {
  return position === NO_CODE ? null : (stored[position] ?? null);
}

function knownDay(column: ArrayLike<number> | undefined, at: number): PackedDay | null {
  const value = column?.[at] ?? noDay;
  return value === noDay ? null : packedFromEpochDay(value);
}

function lengthIssues({ anchor, ...others }: ProspectColumns): Issue[] {
  return Object.entries(others).flatMap(([name, column]) =>
    column.length === anchor.length ? [] : [issueAt("length", [name], `${anchor.length} entries as in anchor`, column.length)],
  );
}

const dayColumns = ["anchor", "firstContact", "lastContact", "plansToBuyOn", "plansSince", "callBackOn", "closedOn"] as const;

function dayIssues(prospects: ProspectColumns): Issue[] {
  return dayColumns.flatMap((name) =>
    wrongEntries(prospects[name], (value) => Number.isNaN(packedFromEpochDay(value)) && (name === "anchor" || value !== noDay)).map(
      ([at, value]) => issueAt("invalid-date", [name, at], "whole days since 1970-01-01 of the years 1 to 9999", value),
    ),
  );
}

function codeIssues(prospects: ProspectColumns, stored: readonly string[]): Issue[] {
  const wrong = wrongEntries(prospects.class, (value) => value !== NO_CODE && codeAt(stored, value) === null);
  const expected = `${NO_CODE} or a position from 0 to ${stored.length - 1}`;
  return wrong.map(([at, value]) => issueAt("not-an-option", ["class", at], expected, value));
}

function monthIssues({ monthsSoFar }: ProspectColumns): Issue[] {
  const wrong = wrongEntries(monthsSoFar, (value) => !(Number.isInteger(value) && value >= 0 && value <= MOST_MONTHS));
  return wrong.map(([at, value]) => issueAt("out-of-range", ["monthsSoFar", at], `a whole number from 0 to ${MOST_MONTHS}`, value));
}

/** What is wrong with a prospect whose every entry can be read. */
function prospectIssues({ anchor, firstContact }: ProspectColumns, { asOf, through }: Days): Issue[] {
  const rangeOf = (days: number) => rangeIssues({ anchor: packedFromEpochDay(days), asOf, through });
  const tooLate = wrongEntries(firstContact, (value, at) => value !== noDay && value < (anchor[at] ?? noDay));
  const tooLong = wrongEntries(anchor, (value) => rangeOf(value).length > 0);
  return [
    ...tooLate.map(([at, value]) => issueAt("inconsistent", ["firstContact", at], "a day from the anchor on", value)),
    ...tooLong.flatMap(([at, value]) => rangeOf(value).map((issue) => ({ ...issue, path: [...issue.path, at] }))),
  ];
}

/** The entries of a column that are wrong, each with its position. */
function wrongEntries(
  column: ArrayLike<number> | undefined,
  isWrong: (value: number, at: number) => boolean,
): (readonly [at: number, value: number])[] {
  const wrong: (readonly [number, number])[] = [];
  for (let at = 0; at < (column?.length ?? 0); at += 1) {
    const value = column?.[at] ?? noDay;
    if (isWrong(value, at)) wrong.push([at, value]);
  }
  return wrong;
}

function issueAt(code: keyof typeof issueCodes, path: Issue["path"], expected: string, value: unknown): Issue {
  return { code, path, message: `expected ${expected}, got ${describeValue(value)}` };
}
