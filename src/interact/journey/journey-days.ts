import { dayAfter, daysAfter, LAST_DAY, periodAfter } from "../../foundation/day-after";
import type { Period } from "../../foundation/period";
import { addDays, addMonths, earliest, type PlainDate, plainDate } from "../../foundation/plain-date";
import type { Workdays } from "../../foundation/work-calendar";
import type { WorkdayConvention } from "../../foundation/work-calendar-types";
import { nextOnGrid } from "../cadence/contact-grid";
import type { JourneyDate, JourneyFacts, JourneyStep } from "./journey-types";

/** The days of one customer's journey, and the working days that its steps are moved to. */
export interface JourneySpan {
  readonly facts: JourneyFacts;
  /** The last day to plan for; `null` plans whatever happens once. */
  readonly last: PlainDate | null;
  /** The first day after the journey; `null` when it has no end. */
  readonly endsBefore: PlainDate | null;
  readonly workdays: Workdays | null;
  readonly convention: WorkdayConvention;
}

/** A step on one of its days, before it is known where it stands. */
export interface PlannedStep {
  readonly step: JourneyStep;
  readonly plannedOn: PlainDate;
  readonly workday: PlainDate | null;
  readonly latestOn: PlainDate | null;
  /** The first day on which taking the step counts for this day. */
  readonly countsFrom: PlainDate;
  /** The first day on which it counts for the next one instead; `null` when there is none. */
  readonly countsUntil: PlainDate | null;
  /** The first day on which its time is over, taken or not; `null` when that never comes. */
  readonly overOn: PlainDate | null;
}

/** A series of days, each counted from the anchor, which is no such day itself (K1). */
interface Series {
  readonly anchor: PlainDate;
  readonly every: Period;
}

/** Every day on which a step is planned, in order. */
export function plannedSteps(step: JourneyStep, span: JourneySpan): PlannedStep[] {
  const { startedOn, birthDate } = span.facts;
  if (step.when.kind === "after-start") return planOnce(step, periodAfter(startedOn, step.when.wait) ?? LAST_DAY, span);
  const series = seriesOf(step.when, startedOn, birthDate);
  const days = series === null ? [] : daysOf(series, startedOn, span.last);
  return planRepeats(
    step,
    days.map((day) => adjusted(day, span)),
    span,
  );
}

/** A day with the working day it is moved to. */
interface AdjustedDay {
  readonly plannedOn: PlainDate;
  readonly workday: PlainDate | null;
}

function adjusted(plannedOn: PlainDate, { workdays, convention }: JourneySpan): AdjustedDay {
  return { plannedOn, workday: workdays === null ? plannedOn : workdays.adjust(plannedOn, convention) };
}

/** What happens once may be done early; it is still to be done after its latest day, until the journey ends. */
function planOnce(step: JourneyStep, day: PlainDate, span: JourneySpan): PlannedStep[] {
  if (span.last !== null && day > span.last) return [];
  const { startedOn } = span.facts;
  const latestOn = step.window === null ? null : (daysAfter(startedOn, step.window) ?? LAST_DAY);
  return [{ step, ...adjusted(day, span), latestOn, countsFrom: startedOn, countsUntil: null, overOn: span.endsBefore }];
}

/** What comes again gives way to its next day: overdue days never pile up (K11). */
function planRepeats(step: JourneyStep, days: readonly AdjustedDay[], { endsBefore }: JourneySpan): PlannedStep[] {
  return days.map((day, position) => {
    const next = days[position + 1];
    const countsUntil = next === undefined ? null : beginOf(next);
    const latestOn = step.window === null ? null : (daysAfter(day.plannedOn, step.window) ?? LAST_DAY);
    const overOn = earliest(latestOn === null ? null : dayAfter(latestOn), countsUntil, endsBefore);
    return { step, ...day, latestOn, countsFrom: beginOf(day), countsUntil, overOn };
  });
}

/** A day that is moved to an earlier working day begins there. */
function beginOf({ plannedOn, workday }: AdjustedDay): PlainDate {
  return workday !== null && workday < plannedOn ? workday : plannedOn;
}

/** A leap year with days before everybody's: yearly and monthly days are counted from it, so none is lost to a clamp. */
const FIRST_LEAP_YEAR = /* @__PURE__ */ plainDate("0004-01-01");

const FIRST_MONDAY = /* @__PURE__ */ plainDate("0001-01-01");

/** `null` while the birth date is unknown. */
function seriesOf(when: Exclude<JourneyDate, { kind: "after-start" }>, startedOn: PlainDate, birthDate: PlainDate | null): Series | null {
  switch (when.kind) {
    case "birthday":
      return birthDate === null ? null : { anchor: birthDate, every: { years: 1 } };
    case "yearly":
      return { anchor: addDays(addMonths(FIRST_LEAP_YEAR, when.month - 1), when.day - 1), every: { years: 1 } };
    case "monthly":
      return { anchor: addDays(FIRST_LEAP_YEAR, when.day - 1), every: { months: 1 } };
    case "weekly":
      return { anchor: addDays(FIRST_MONDAY, when.weekday - 1), every: { days: 7 } };
    default:
      return { anchor: startedOn, every: { days: when.days } };
  }
}

/** The days of a series from a first day through a last; without a last day there are none. */
function daysOf({ anchor, every }: Series, first: PlainDate, last: PlainDate | null): PlainDate[] {
  const days: PlainDate[] = [];
  const next = (after: PlainDate) => nextOnGrid({ anchor, monthsSoFar: 0, after }, every);
  if (last !== null) for (let day = next(addDays(first, -1)); day <= last; day = next(day)) days.push(day);
  return days;
}
