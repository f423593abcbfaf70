import { compareExact, exact } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { YearSpend } from "./owner-types";

/** For how many years in a row, up to the last, each brought less than the one before; 0 when the last did not. */
export interface SpendingFall {
  readonly years: number;
  readonly lastYear: number;
}

/** Looks back from the last year that is over; a year of which nothing is known ends the row. */
export function spendingFall(spending: readonly YearSpend[], asOf: PlainDate): SpendingFall | null {
  const over = spending.filter(({ year }) => year < yearOf(asOf)).sort((a, b) => b.year - a.year);
  const [last] = over;
  if (last === undefined) return null;
  const end = over.findIndex((year, position) => !fellInto(year, over[position + 1]));
  return { years: end, lastYear: last.year };
}

/** The year a day lies in. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function fellInto({ year, spent }: YearSpend, before: YearSpend | undefined): boolean {
  return before !== undefined && before.year === year - 1 && compareExact(exact(spent), exact(before.spent)) < 0;
}
