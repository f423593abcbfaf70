import { columnIssues } from "../../foundation/column-issues";
import { describeValue } from "../../foundation/describe-value";
import { type AmountInput, compareExact, type DecimalText, type Exact, exact, parseAmount } from "../../foundation/exact";
import { capIssues, InputError, type Issue } from "../../foundation/issue";
import type { GridLevel, VisitSpendCellColumns, VisitSpendColumns, VisitSpendPolicy } from "./visit-spend-types";

const SUBJECT = "visit-spend columns";

/** Finds the level of an exact number, as a position. */
export function levelOf(levels: readonly GridLevel[]): (value: Exact) => number {
  const bounds = boundsOf(levels);
  return (value) => bounds.findIndex((bound) => bound === null || compareExact(value, bound) >= 0);
}

/** The door for whole tables. */
export function visitSpendColumns({ visits, spend }: VisitSpendPolicy): (customers: VisitSpendColumns) => VisitSpendCellColumns {
  const [visitLevel, spendLevel] = [wholeLevelOf(visits), wholeLevelOf(spend)];
  return (customers) => {
    const unreadable = columnIssues(customers, ["visits", "spendPerVisit"]);
    if (unreadable.length > 0) throw new InputError(SUBJECT, unreadable);
    const count = customers.visits.length;
    const issues: Issue[] = [];
    if (customers.spendPerVisit.length !== count)
      issues.push({
        code: "length",
        path: ["spendPerVisit"],
        message: `expected ${count} entries as in visits, got ${customers.spendPerVisit.length}`,
      });
    const cells = { visits: new Uint8Array(count), spend: new Uint8Array(count) };
    for (let at = 0; at < count; at += 1) {
      cells.visits[at] = visitLevel(customers.visits[at] ?? Number.NaN, ["visits", at], issues);
      cells.spend[at] = spendLevel(customers.spendPerVisit[at] ?? Number.NaN, ["spendPerVisit", at], issues);
    }
    if (issues.length > 0) throw new InputError(SUBJECT, capIssues(issues));
    return cells;
  };
}

/** The same for a value that has not been read: whole numbers, the usual case, need no exact arithmetic. */
function wholeLevelOf(levels: readonly GridLevel[]): (value: AmountInput, path: Issue["path"], issues: Issue[]) => number {
  const exactLevel = levelOf(levels);
  // A whole number reaches a bound when it reaches the next whole number.
  const bounds = boundsOf(levels).map((bound) => (bound === null ? Number.NEGATIVE_INFINITY : ceilingOf(bound)));
  return (value, path, issues) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return bounds.findIndex((bound) => value >= bound);
    const result = parseAmount(value);
    const isVisits = path[0] === "visits";
    if (!result.ok) issues.push(...result.issues.map((issue) => ({ ...issue, path })));
    else if (isVisits || exact(result.value).units < 0n)
      issues.push({
        code: "out-of-range",
        path,
        message: `expected ${isVisits ? "a whole number ≥ 0" : "an amount that is not negative"}, got ${describeValue(value)}`,
      });
    return result.ok ? exactLevel(exact(result.value)) : 0;
  };
}

function boundsOf(levels: readonly GridLevel[]): (Exact | null)[] {
  return levels.map(({ atLeast }: { readonly atLeast: DecimalText | null }) => (atLeast === null ? null : exact(atLeast)));
}

/** The next whole number as a double; beyond 2^53 it may be rounded, where no safe whole number comes near. */
function ceilingOf({ units, scale }: Exact): number {
  const unit = 10n ** BigInt(scale);
  const whole = units / unit;
  return Number(whole * unit < units ? whole + 1n : whole);
}
