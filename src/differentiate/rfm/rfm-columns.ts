import { columnIssues } from "../../foundation/column-issues";
import { describeValue } from "../../foundation/describe-value";
import { capIssues, InputError, type Issue } from "../../foundation/issue";
import { type NumberColumn, readNumberColumn } from "../../foundation/number-column";
import { read } from "../../foundation/read";
import { rankBins, rankBinsWithin } from "./rank-bins";
import { rfmOptionsSchema } from "./rfm-schema";
import type { RfmColumns, RfmColumnsOptions, RfmScoreColumns, RfmTerms } from "./rfm-types";

const SUBJECT = "rfm columns";

/** The three facts about each customer, where more is better. */
export interface RfmKeys {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: NumberColumn["keys"];
}

/** Scores a base: the one path of the formula and of its door for tables. */
export function rfmScores({ recency, frequency, monetary }: RfmKeys, rule: Omit<RfmTerms, "customers">): RfmScoreColumns {
  const byRecency = rankBins(recency, rule);
  if (rule.method === "independent")
    return { recency: byRecency, frequency: rankBins(frequency, rule), monetary: rankBins(monetary, rule) };
  const cells = new Uint16Array(byRecency);
  const byFrequency = rankBinsWithin(frequency, cells, rule);
  for (let at = 0; at < cells.length; at += 1) cells[at] = 10 * (byRecency[at] ?? 0) + (byFrequency[at] ?? 0);
  return { recency: byRecency, frequency: byFrequency, monetary: rankBinsWithin(monetary, cells, rule) };
}

/** Recency turned round: fewer days are better. */
export function recencyKeys(days: ArrayLike<number>): Float64Array {
  const keys = new Float64Array(days.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = 0 - (days[at] ?? 0);
  return keys;
}

/** The door for whole tables. */
export function rfmColumns(customers: RfmColumns, options: RfmColumnsOptions): RfmScoreColumns {
  const rule = read(rfmOptionsSchema, options);
  if (!rule.ok) throw new InputError(SUBJECT, rule.issues);
  const unreadable = columnIssues(customers, ["recencyDays", "frequency", "monetary"]);
  if (unreadable.length > 0) throw new InputError(SUBJECT, unreadable);
  const { recencyDays, frequency } = customers;
  const issues = [...lengthIssues(customers), ...wholeIssues("recencyDays", recencyDays), ...wholeIssues("frequency", frequency)];
  const monetary = readNumberColumn(customers.monetary, "monetary", issues);
  if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));
  return rfmScores({ recency: recencyKeys(recencyDays), frequency: new Float64Array(frequency), monetary: monetary.keys }, rule.value);
}

function lengthIssues({ recencyDays, frequency, monetary }: RfmColumns): Issue[] {
  if (recencyDays.length === 0) return [{ code: "empty", path: ["recencyDays"], message: "expected at least one customer" }];
  return Object.entries({ frequency, monetary }).flatMap(([name, { length }]): Issue[] =>
    length === recencyDays.length
      ? []
      : [{ code: "length", path: [name], message: `expected ${recencyDays.length} entries as in recencyDays, got ${length}` }],
  );
}

function wholeIssues(name: string, column: ArrayLike<number>): Issue[] {
  const issues: Issue[] = [];
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? Number.NaN;
    if (Number.isSafeInteger(value) && value >= 0) continue;
    issues.push({ code: "out-of-range", path: [name, at], message: `expected a whole number ≥ 0, got ${describeValue(value)}` });
  }
  return issues;
}
