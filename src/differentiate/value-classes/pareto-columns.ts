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

/** Where a class ends: the value there, and how many of those that have it are inside. */
interface Limit {
  readonly value: number;
  readonly inside: number;
}

/** What all bring who are not below zero. */
export function totalOf({ keys, exactOf }: NumberColumn): Exact {
  let total = ZERO;
  for (const key of keys) {
    const value = exactOf(key);
    if (value.units > 0n) total = plus(total, value);
  }
  return total;
}

/** Classes a column whose total is above zero: the one path of the formula and of its door for tables. */
export function paretoPositions(column: NumberColumn, total: Exact, rule: ParetoRule): Uint8Array {
  const { keys, exactOf } = column;
  const sorted = keys.slice().sort();
  const limits = [rule.a, rule.b].map((share) => limitOf(sorted, exactOf, times(exact(share), total), rule));
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

/** Walks from the most valuable customer down to the last who is inside. */
function limitOf(sorted: Float64Array, exactOf: NumberColumn["exactOf"], limit: Exact, { cutOff, ties }: ParetoRule): Limit {
  let before = ZERO;
  let value = Number.POSITIVE_INFINITY;
  let inside = 0;
  let end = sorted.length;
  while (end > 0) {
    const next = sorted[end - 1] ?? 0;
    const size = ties === "together" ? end - firstReached(sorted, (entry) => entry >= next) : 1;
    const group = times(exactOf(next), { units: BigInt(size), scale: 0 });
    const through = plus(before, group);
    if (group.units < 0n || (cutOff === "crossing" ? compareExact(before, limit) >= 0 : compareExact(through, limit) > 0)) break;
    inside = next === value ? inside + size : size;
    value = next;
    before = through;
    end -= size;
  }
  return { value, inside };
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
  const issues: Issue[] = [];
  if (customers.value.length === 0) issues.push({ code: "empty", path: ["value"], message: "expected at least one customer" });
  const column = readNumberColumn(customers.value, "value", issues);
  const total = totalOf(column);
  if (issues.length === 0) issues.push(...totalIssues(total, ["value"]));
  if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));
  return { codes: paretoClassCodes, class: paretoPositions(column, total, rule.value) };
}
