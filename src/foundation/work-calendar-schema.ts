import * as z from "zod/mini";
import { dayField, type Field, idField, orDefault, orUnknown, sourceField, withCheck } from "./fields";
import type { Issue } from "./issue";
import { daysBetween, type PlainDate } from "./plain-date";
import type { DayRange, DayRangeInput, WorkCalendar, WorkCalendarInput } from "./work-calendar-types";

/** Longer holidays than a year are a mistake. */
const LONGEST_HOLIDAY = 366;

const rangeField: Field<DayRange, DayRangeInput> = withCheck(z.strictObject({ from: dayField, through: dayField }), ({ from, through }) =>
  through < from ? [{ code: "inconsistent", path: ["through"], message: `expected a day from ${from}, got ${through}` }] : [],
);

/** The schema of a work calendar. */
export const workCalendarSchema: Field<WorkCalendar, WorkCalendarInput> = withCheck(
  z.strictObject({
    id: idField,
    edition: idField,
    sources: orDefault(z.array(sourceField), []),
    coverage: orUnknown(rangeField),
    holidays: orDefault(z.array(rangeField), []),
    makeUpDays: orDefault(z.array(dayField), []),
  }),
  checkCalendar,
);

function checkCalendar({ coverage, holidays, makeUpDays }: WorkCalendar): Issue[] {
  if (coverage === null && holidays.length + makeUpDays.length > 0)
    return [{ code: "missing", path: ["coverage"], message: "expected the days for which the holidays are known" }];
  const outside = (day: PlainDate) => coverage !== null && (day < coverage.from || day > coverage.through);
  const issue = (path: Issue["path"], day: PlainDate): Issue[] =>
    outside(day) ? [{ code: "out-of-range", path, message: `expected a day of the coverage, got ${day}` }] : [];
  return [
    ...holidays.flatMap(({ from, through }, position) => [
      ...issue(["holidays", position, "from"], from),
      ...issue(["holidays", position, "through"], through),
      ...(daysBetween(from, through) < LONGEST_HOLIDAY
        ? []
        : [{ code: "out-of-range", path: ["holidays", position], message: `expected at most ${LONGEST_HOLIDAY} days in a row` }]),
    ]),
    ...makeUpDays.flatMap((day, position) => issue(["makeUpDays", position], day)),
  ];
}
