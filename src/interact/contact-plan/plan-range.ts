import type { Issue } from "../../foundation/issue";
import { addPackedMonths } from "../../foundation/packed-day";
import { unpackDay } from "../../foundation/plain-date";
import type { WalkFacts } from "./contact-walk";

const MOST_YEARS_AHEAD = 10;
const MOST_YEARS_BACK = 100;

/** The days that a plan is about. */
export type PlanRange = Pick<WalkFacts, "anchor" | "asOf" | "through">;

/** What is wrong with a range to plan for: it ends before it begins, or is so long that a plan would be no use. */
export function rangeIssues(range: PlanRange): readonly Issue[] {
  const { anchor, asOf, through } = range;
  const endsEarly = through < asOf;
  const endsLate = through > addPackedMonths(asOf, MOST_YEARS_AHEAD * 12);
  const beganLongAgo = asOf > addPackedMonths(anchor, MOST_YEARS_BACK * 12);
  return endsEarly || endsLate || beganLongAgo ? issuesOf(range, { endsEarly, endsLate, beganLongAgo }) : NO_ISSUES;
}

const NO_ISSUES: readonly Issue[] = [];

interface Faults {
  readonly endsEarly: boolean;
  readonly endsLate: boolean;
  readonly beganLongAgo: boolean;
}

function issuesOf({ anchor, asOf, through }: PlanRange, { endsEarly, endsLate, beganLongAgo }: Faults): Issue[] {
  const issue = (code: string, key: keyof PlanRange, expected: string): Issue => ({
    code,
    path: [key],
    message: `expected a day ${expected}`,
  });
  return [
    ...(endsEarly ? [issue("inconsistent", "through", `from ${unpackDay(asOf)}, which is asked for, got ${unpackDay(through)}`)] : []),
    ...(endsLate ? [issue("out-of-range", "through", `at most ${MOST_YEARS_AHEAD} years ahead, got ${unpackDay(through)}`)] : []),
    ...(beganLongAgo ? [issue("out-of-range", "anchor", `at most ${MOST_YEARS_BACK} years ago, got ${unpackDay(anchor)}`)] : []),
  ];
}
