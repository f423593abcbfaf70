import { describeValue } from "../../foundation/describe-value";
import { capIssues, InputError, type Issue, type issueCodes, type Result } from "../../foundation/issue";
import { type PackedDay, packedFromEpochDay } from "../../foundation/packed-day";
import { packDay, parsePlainDate } from "../../foundation/plain-date";
import { readPlainly } from "../../foundation/read";
import { readAsOf } from "../../rule/compile";
import type { PolicyHead } from "../../rule/policy";
import type { Horizon, HorizonEntry } from "../cadence/horizon-class";
import { type ContactColumnsOptions, noDay, type ProspectColumns } from "./contact-columns-types";
import type { WalkFacts } from "./contact-walk";
import { type PlanRange, rangeIssues } from "./plan-range";

const SUBJECT = "contact-plan columns";
const MOST_ROWS = 10_000_000;
const MOST_MONTHS = 120_000;
const NO_CODE = -1;

/** The days to plan for, on the inner form of days. */
type Days = Omit<PlanRange, "anchor">;

/** A table that has been checked. */
interface ReadProspects {
  readonly length: number;
  readonly factsAt: (at: number) => WalkFacts;
}

/** The columns that are known. */
type Columns = { readonly [Name in keyof ProspectColumns]: NonNullable<ProspectColumns[Name]> };

/** Reads the days to plan for. */
export function readPlanRange(options: ContactColumnsOptions, policy: PolicyHead): Days {
  const asOf = readPlainly(() => readAsOf(options, policy));
  const through = readPlainly(() => parsePlainDate(options?.through));
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
export function readProspectColumns(horizon: Horizon<HorizonEntry>, written: ProspectColumns, range: Days): ReadProspects {
  const stored = [...horizon.byCode.keys()];
  const prospects = columnsOf(written);
  const issues = [...lengthIssues(prospects), ...dayIssues(prospects), ...codeIssues(prospects, stored), ...monthIssues(prospects)];
  if (issues.length === 0) issues.push(...prospectIssues(prospects, range));
  if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));

  const { asOf, through } = range;
  const { anchor, firstContact, lastContact, plansToBuyOn, plansSince, callBackOn, closedOn, monthsSoFar, class: codes } = prospects;
  const factsAt = (at: number): WalkFacts => ({
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
  return { length: anchor.length, factsAt };
}

/** The columns of a table by name; what is no such column is not looked at, and what is no column at all is refused. */
function columnsOf(written: unknown): Columns {
  const known: Record<string, ArrayLike<number>> = {};
  const issues: Issue[] = [];
  if (written === null || typeof written !== "object")
    issues.push(issueAt(missingOr("wrong-type", written), [], "columns by name", written));
  else
    for (const name of [...dayColumns, ...otherColumns]) {
      const column = readPlainly(() => columnOf(Reflect.get(written, name)));
      if (!column.ok) issues.push(...column.issues.map((issue) => ({ ...issue, path: [name] })));
      else if (column.value !== null) known[name] = column.value;
    }
  const { anchor, ...others } = known;
  if (anchor === undefined && issues.length === 0) issues.push(issueAt("missing", ["anchor"], A_COLUMN, null));
  if (anchor === undefined || issues.length > 0) throw new InputError(SUBJECT, issues);
  return { anchor, ...others };
}

/** A column; an array is copied, so that nothing of the caller's is run later on. */
function columnOf(column: unknown): Result<ArrayLike<number> | null> {
  if (column === null || column === undefined) return { ok: true, value: null };
  const read = Array.isArray(column) || isNumbers(column) ? column : null;
  if (read === null) return { ok: false, issues: [issueAt("wrong-type", [], A_COLUMN, column)] };
  const { length } = read;
  if (!(Number.isInteger(length) && length >= 0 && length <= MOST_ROWS))
    return { ok: false, issues: [issueAt("out-of-range", [], `at most ${MOST_ROWS} entries`, length)] };
  return { ok: true, value: Array.isArray(read) ? Array.from({ length }, (_, at): number => read[at]) : read };
}

const A_COLUMN = "an array or a typed array";

function isNumbers(column: unknown): column is ArrayLike<number> {
  return ArrayBuffer.isView(column) && !(column instanceof DataView);
}

function missingOr<Code>(code: Code, value: unknown): Code | "missing" {
  return value === null || value === undefined ? "missing" : code;
}

function codeAt(stored: readonly string[], position: number): string | null {
  return position === NO_CODE ? null : (stored[position] ?? null);
}

function knownDay(column: ArrayLike<number> | undefined, at: number): PackedDay | null {
  const value = column?.[at] ?? noDay;
  return value === noDay ? null : packedFromEpochDay(value);
}

function lengthIssues({ anchor, ...others }: Columns): Issue[] {
  return Object.entries(others).flatMap(([name, column]) =>
    column.length === anchor.length ? [] : [issueAt("length", [name], `${anchor.length} entries as in anchor`, column.length)],
  );
}

const dayColumns = ["anchor", "firstContact", "lastContact", "plansToBuyOn", "plansSince", "callBackOn", "closedOn"] as const;

const otherColumns = ["class", "monthsSoFar"] as const;

function dayIssues(prospects: Columns): Issue[] {
  return dayColumns.flatMap((name) =>
    wrongEntries(prospects[name], (value) => Number.isNaN(packedFromEpochDay(value)) && (name === "anchor" || value !== noDay)).map(
      ([at, value]) => issueAt("invalid-date", [name, at], "whole days since 1970-01-01 of the years 1 to 9999", value),
    ),
  );
}

function codeIssues(prospects: Columns, stored: readonly string[]): Issue[] {
  const wrong = wrongEntries(
    prospects.class,
    (value) => value !== NO_CODE && !(Number.isInteger(value) && value >= 0 && value < stored.length),
  );
  const expected = `${NO_CODE} or a position from 0 to ${stored.length - 1}`;
  return wrong.map(([at, value]) => issueAt("not-an-option", ["class", at], expected, value));
}

function monthIssues({ monthsSoFar }: Columns): Issue[] {
  const wrong = wrongEntries(monthsSoFar, (value) => !(Number.isInteger(value) && value >= 0 && value <= MOST_MONTHS));
  return wrong.map(([at, value]) => issueAt("out-of-range", ["monthsSoFar", at], `a whole number from 0 to ${MOST_MONTHS}`, value));
}

/** What is wrong with a prospect whose every entry can be read. */
function prospectIssues({ anchor, firstContact }: Columns, { asOf, through }: Days): Issue[] {
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
