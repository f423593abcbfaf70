import { addPackedMonths, type PackedDay, packedDayNumber } from "../../foundation/packed-day";
import type { Rhythm } from "../cadence/cadence-horizon";
import { type GridPosition, stepOn } from "../cadence/contact-grid";
import { type Horizon, type Placed, type Plans, placeOn } from "../cadence/horizon-class";
import type { LateContact, MissedContacts } from "./contact-plan-types";

/** Why a contact is planned: the class whose step led to it, or a call-back, to which no step leads. */
export interface Led extends Pick<Placed<Rhythm>, "code" | "cites" | "position"> {
  readonly every: Rhythm["every"] | null;
}

/** What a plan goes by, made ready once. */
export interface WalkRules {
  readonly horizon: Horizon<Rhythm>;
  readonly late: LateContact;
  readonly minGapDays: number;
  readonly missed: MissedContacts;
  readonly maxLatenessDays: number;
  /** The working day for a day; NaN where the calendar does not reach. */
  readonly adjust: (day: PackedDay) => PackedDay;
  readonly callBack: Led;
}

/** What is known about the series of one prospect, on the inner form of days. */
export interface SeriesFacts extends Plans {
  readonly anchor: PackedDay;
  readonly firstContact: PackedDay | null;
  readonly lastContact: PackedDay | null;
  readonly plansSince: PackedDay | null;
  readonly callBackOn: PackedDay | null;
  readonly monthsSoFar: number;
}

/** Where a series goes on. */
export interface SeriesNext {
  /** Its last planned day that has been, or its beginning. */
  readonly start: GridPosition;
  /** The class from which the next step is counted. */
  readonly led: Placed<Rhythm>;
  /** The next planned day. */
  readonly next: GridPosition;
  /** The number of the next contact: 0 for a first contact that was agreed on, else 1. */
  readonly k: number;
}

/** The next contact of a series: the first that was agreed on, or the first day of the grid after the last contact. */
export function nextInSeries(rules: WalkRules, facts: SeriesFacts): SeriesNext {
  const { firstContact, lastContact } = facts;
  const startsNow = firstContact !== null && !(lastContact !== null && lastContact >= firstContact);
  const start = startsNow ? { anchor: firstContact, monthsSoFar: 0, after: firstContact } : startOf(rules, facts);
  const led = placeFrom(rules, facts, start.after);
  return startsNow
    ? { start, led, next: start, k: 0 }
    : { start, led, next: afterGap(rules, stepOn(start, led.every), led, lastContact), k: 1 };
}

/** The class on a day. A day before the plans were known is judged as the day on which they became known. */
export function placeFrom({ horizon }: WalkRules, facts: SeriesFacts, day: PackedDay): Placed<Rhythm> {
  return placeOn(horizon, facts, facts.plansSince !== null && facts.plansSince > day ? facts.plansSince : day);
}

/** The call-back that is still to be made; NaN where none is, and no day compares with that. */
export function awaitedCallBack({ callBackOn, lastContact }: SeriesFacts): PackedDay {
  return callBackOn === null || (lastContact !== null && lastContact >= callBackOn) ? Number.NaN : callBackOn;
}

/** Where the series goes on: on its grid, or anew from a contact that was made on another day than planned (K10). */
export function startOf(rules: WalkRules, facts: SeriesFacts): GridPosition {
  const { firstContact, lastContact, monthsSoFar } = facts;
  const anchor = firstContact ?? facts.anchor;
  if (lastContact === null || lastContact <= anchor) return { anchor, monthsSoFar, after: anchor };
  if (rules.late === "re-anchor" && !wasOnTime(rules, facts, { anchor, monthsSoFar, after: anchor }, lastContact))
    return { anchor: lastContact, monthsSoFar: 0, after: lastContact };
  return { anchor, monthsSoFar, after: lastContact };
}

/** Whether a contact was made on its day, agreed on or of the series, or on the working day for it. */
function wasOnTime(rules: WalkRules, facts: SeriesFacts, start: GridPosition, contact: PackedDay): boolean {
  if (isFor(rules, facts.firstContact, contact) || isFor(rules, facts.callBackOn, contact)) return true;
  if (start.monthsSoFar > 0) return isFor(rules, addPackedMonths(start.anchor, start.monthsSoFar), contact);
  let position = start;
  while (position.after < contact) {
    position = stepOn(position, placeFrom(rules, facts, position.after).every);
    if (isFor(rules, position.after, contact)) return true;
  }
  return false;
}

/** Whether a contact is made on a planned day or on the working day for it. */
export function isFor({ adjust }: WalkRules, planned: PackedDay | null, contact: PackedDay): boolean {
  return planned !== null && (planned === contact || adjust(planned) === contact);
}

/** Passes over the days of the series that come too soon after a contact; beyond the calendar there is none. */
export function afterGap({ minGapDays }: WalkRules, next: GridPosition, led: Placed<Rhythm>, contact: PackedDay | null): GridPosition {
  if (contact === null || minGapDays === 0) return next;
  const earliest = packedDayNumber(contact) + minGapDays;
  let position = next;
  while (!Number.isNaN(position.after) && packedDayNumber(position.after) < earliest) position = stepOn(position, led.every);
  return position;
}
