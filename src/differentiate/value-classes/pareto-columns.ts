import { columnIssues } from "../../foundation/column-issues";
import { compareExact, type Exact, exact, plus, times } from "../../foundation/exact";
import { capIssues, InputError, type Issue } from "../../foundation/issue";
import { type NumberColumn, readNumberColumn } from "../../foundation/number-column";
import { read } from "../../foundation/read";
import { firstReached } from "../first-reached";
import { paretoReadingSchema } from "./pareto-schema";
import { type ParetoClassColumns, type ParetoColumns, type ParetoReading, type ParetoRule, paretoClassCodes } from "./pareto-types";

const SUBJECT = "pareto-classes columns";
const BELOW_ZERO = /* @__PURE__ */ paretoClassCodes.indexOf("below-zero");
const ZERO: Exact = { units: 0n, scale: 0 };

/** So many customers lie between two sums that are kept. */
const STRIDE = 1024;

/** Customers by what they bring, the least first, and running sums from the other end. */
export interface Ranking {
  readonly column: NumberColumn;
  readonly sorted: Float64Array;
  /** What the first 0, 1024, 2048, … of those who bring most bring together. Exact sums are slow, so each is taken once. */
  readonly sums: readonly Exact[];
  /** What all bring who are not below zero. */
  readonly total: Exact;
}

/** Sorts a column and sums it from the most valuable customer down to the last who is not below zero. */
export function rankingOf(column: NumberColumn): Ranking {
  const sorted = column.keys.slice().sort();
  const sums = [ZERO];
  let total = ZERO;
  for (let rank = 1; rank <= sorted.length; rank += 1) {
    const value = column.exactOf(sorted[sorted.length - rank] ?? 0);
    if (value.units < 0n) break;
    total = plus(total, value);
    if (rank % STRIDE === 0) sums.push(total);
  }
  return { column, sorted, sums, total };
}

/** Where a class ends: the value there, and how many of those that have it are inside. */
interface Limit {
  readonly value: number;
  readonly inside: number;
}

/** Classes a column whose total is above zero: the one path of the formula and of its door for tables. */
export function paretoPositions(ranking: Ranking, rule: ParetoRule): Uint8Array {
  const { sorted, total, column } = ranking;
  const { keys, exactOf } = column;
  const limits = [rule.a, rule.b].map((share) => limitOf(ranking, times(exact(share), total), rule));
  const seen = limits.map(() => 0);
  const floor = sorted[firstReached(sorted, (entry) => exactOf(entry).units >= 0n)] ?? Number.POSITIVE_INFINITY;
  const positions = new Uint8Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    let position = key < floor ? BELOW_ZERO : 0;
    for (let limit = 0; position !== BELOW_ZERO && limit < limits.length; limit += 1) {
      const { value, inside } = limits[limit] ?? { value: 0, inside: 0 };
      // Whoever has the value counts, also where he is inside of an earlier limit.
      const earlier = seen[limit] ?? 0;
      if (key === value) seen[limit] = earlier + 1;
      if (key < value || (key === value && earlier >= inside)) position += 1;
    }
    positions[at] = position;
  }
  return positions;
}

/** Walks from the last place that is surely inside down to the last customer who is. */
function limitOf(ranking: Ranking, limit: Exact, { cutOff, ties }: ParetoRule): Limit {
  const { sorted, column } = ranking;
  const isWithin = (sum: Exact) => compareExact(sum, limit) < (cutOff === "crossing" ? 0 : 1);
  let { before, end } = startOf(ranking, isWithin);
  // Whoever brings more than the next is inside.
  let value = sorted[end] ?? Number.POSITIVE_INFINITY;
  let inside = Number.POSITIVE_INFINITY;
  while (end > 0) {
    const next = sorted[end - 1] ?? 0;
    const size = ties === "together" ? end - firstReached(sorted, (entry) => entry >= next) : 1;
    const group = times(column.exactOf(next), { units: BigInt(size), scale: 0 });
    const through = plus(before, group);
    if (group.units < 0n || !isWithin(cutOff === "crossing" ? before : through)) break;
    inside = next === value ? inside + size : size;
    value = next;
    before = through;
    end -= size;
  }
  return { value, inside };
}

/** The last kept sum that is inside, taken back to the first of the customers who bring the same as the next. */
function startOf({ sorted, sums, column }: Ranking, isWithin: (sum: Exact) => boolean): { readonly before: Exact; readonly end: number } {
  const kept = Math.max(0, sums.findLastIndex(isWithin));
  const end = sorted.length - kept * STRIDE;
  const next = sorted[end - 1] ?? 0;
  const first = firstReached(sorted, (entry) => entry > next);
  const { units, scale } = column.exactOf(next);
  return { before: plus(sums[kept] ?? ZERO, { units: units * BigInt(end - first), scale }), end: first };
}

/** What is wrong with a total. */
export function totalIssues(total: Exact, path: Issue["path"]): Issue[] {
  if (total.units > 0n) return [];
  return [{ code: "zero-denominator", path, message: "expected somebody who brings something: there is no whole to take shares of" }];
}

/** The door for whole tables. */
export function paretoColumns(customers: ParetoColumns, options: ParetoReading): ParetoClassColumns {
  const rule = read(paretoReadingSchema, options);
  if (!rule.ok) throw new InputError(SUBJECT, rule.issues);
  const unreadable = columnIssues(customers, ["value"]);
  if (unreadable.length > 0) throw new InputError(SUBJECT, unreadable);
  const issues: Issue[] = [];
  if (customers.value.length === 0) issues.push({ code: "empty", path: ["value"], message: "expected at least one customer" });
  const column = readNumberColumn(customers.value, "value", issues);
  const ranking = rankingOf(column);
  if (issues.length === 0) issues.push(...totalIssues(ranking.total, ["value"]));
  if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));
  return { codes: paretoClassCodes, class: paretoPositions(ranking, rule.value) };
}
