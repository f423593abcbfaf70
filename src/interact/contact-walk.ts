import { addPackedMonths, type PackedDay, packedDayNumber } from "../foundation/packed-day";
import { type GridPosition, stepOn } from "./contact-grid";
import type { LateContact, MissedContacts } from "./contact-plan-types";
import { type Horizon, type Placed, type Plans, placeOn } from "./horizon-class";

/** What a plan goes by, made ready once. */
export interface WalkRules {
  readonly horizon: Horizon;
  readonly late: LateContact;
  readonly minGapDays: number;
  readonly missed: MissedContacts;
  readonly maxLatenessDays: number;
  /** The working day for a day; NaN where the calendar does not reach. */
  readonly adjust: (day: PackedDay) => PackedDay;
}

/** One prospect and the days to plan, on the inner form of days. */
export interface WalkFacts extends Plans {
  readonly anchor: PackedDay;
  readonly firstContact: PackedDay | null;
  readonly lastContact: PackedDay | null;
  readonly monthsSoFar: number;
  readonly closedOn: PackedDay | null;
  readonly asOf: PackedDay;
  readonly through: PackedDay;
}

/** A contact on the way. */
export interface WalkedContact {
  readonly k: number;
  readonly overdue: boolean;
  readonly planned: PackedDay;
  readonly adjusted: PackedDay;
  readonly monthsSoFar: number;
  /** The class from which the step here was counted. */
  readonly led: Placed;
  /** The class on the planned day. */
  readonly placed: Placed;
}

/** Where a walk ended. */
export interface WalkEnd {
  readonly missed: number;
  /** The first day of the series after the day asked for, left out or not; NaN where none is in the range. */
  readonly upcoming: PackedDay;
}

/**
 * Walks through the contacts with a prospect, in the order of their days: those that are overdue, then those to come.
 * The class is worked out anew on each planned day (K9), and a contact on or after a choice is left out (K8).
 */
export function walkContacts(rules: WalkRules, facts: WalkFacts, take: (contact: WalkedContact) => void): WalkEnd {
  const { asOf, through, closedOn, lastContact, firstContact } = facts;
  if (closedOn !== null && closedOn <= asOf) return { missed: 0, upcoming: Number.NaN };
  const startsNow = firstContact !== null && !(lastContact !== null && lastContact >= firstContact);
  const start = startsNow ? { anchor: firstContact, monthsSoFar: 0, after: firstContact } : startOf(rules, facts);
  let led = placeOn(rules.horizon, facts, start.after);
  let next = startsNow ? start : afterGap(rules, stepOn(start, led.every), led, lastContact);
  let k = startsNow ? 0 : 1;

  const walk = (contact: WalkedContact) => {
    if (closedOn !== null && (contact.adjusted >= closedOn || (Number.isNaN(contact.adjusted) && contact.planned >= closedOn))) return;
    take(contact);
  };
  const contactAt = (overdue: boolean): WalkedContact => {
    const planned = next.after;
    const placed = placeOn(rules.horizon, facts, planned);
    return { k, overdue, planned, adjusted: rules.adjust(overdue ? asOf : planned), monthsSoFar: next.monthsSoFar, led, placed };
  };
  const goOn = (placed: Placed) => {
    led = placed;
    next = stepOn(next, led.every);
    k += 1;
  };

  const overdue: WalkedContact[] = [];
  while (next.after <= asOf) {
    const contact = contactAt(true);
    overdue.push(contact);
    goOn(contact.placed);
  }
  const caughtUp = catchUp(rules, overdue, asOf);
  caughtUp.forEach(walk);
  const last = caughtUp.at(-1);
  if (last !== undefined) {
    const isOnTime = last.planned === asOf || rules.adjust(last.planned) === asOf;
    if (rules.late === "re-anchor" && !isOnTime) {
      led = placeOn(rules.horizon, facts, asOf);
      next = stepOn({ anchor: asOf, monthsSoFar: 0, after: asOf }, led.every);
    }
    next = afterGap(rules, next, led, asOf);
  }
  const upcoming = next.after <= through ? next.after : Number.NaN;
  while (next.after <= through) {
    const contact = contactAt(false);
    walk(contact);
    goOn(contact.placed);
  }
  const missed = rules.missed === "all" ? overdue.length - caughtUp.length : overdue.length;
  return { missed, upcoming };
}

/** Where the series goes on: on its grid, or anew from a contact that was made on another day than planned (K10). */
function startOf(rules: WalkRules, facts: WalkFacts): GridPosition {
  const { firstContact, lastContact, monthsSoFar } = facts;
  const anchor = firstContact ?? facts.anchor;
  if (lastContact === null || lastContact <= anchor) return { anchor, monthsSoFar, after: anchor };
  if (rules.late === "re-anchor" && !wasOnTime(rules, facts, { anchor, monthsSoFar, after: anchor }, lastContact))
    return { anchor: lastContact, monthsSoFar: 0, after: lastContact };
  return { anchor, monthsSoFar, after: lastContact };
}

/** Whether a contact was made on its day of the series, or on the working day for it. */
function wasOnTime({ horizon, adjust }: WalkRules, facts: WalkFacts, start: GridPosition, contact: PackedDay): boolean {
  const isFor = (planned: PackedDay) => planned === contact || adjust(planned) === contact;
  if (start.monthsSoFar > 0) return isFor(addPackedMonths(start.anchor, start.monthsSoFar));
  let position = start;
  while (position.after < contact) {
    position = stepOn(position, placeOn(horizon, facts, position.after).every);
    if (isFor(position.after)) return true;
  }
  return false;
}

/** Passes over the days of the series that come too soon after a contact. */
function afterGap({ minGapDays }: WalkRules, next: GridPosition, led: Placed, contact: PackedDay | null): GridPosition {
  if (contact === null || minGapDays === 0) return next;
  const earliest = packedDayNumber(contact) + minGapDays;
  let position = next;
  while (packedDayNumber(position.after) < earliest) position = stepOn(position, led.every);
  return position;
}

/** What of the overdue contacts is made up for today (K11). */
function catchUp({ missed, maxLatenessDays }: WalkRules, overdue: readonly WalkedContact[], asOf: PackedDay): readonly WalkedContact[] {
  if (missed === "skip") return [];
  if (missed === "coalesce") return overdue.slice(-1);
  const earliest = packedDayNumber(asOf) - maxLatenessDays;
  return overdue.filter(({ planned }) => packedDayNumber(planned) >= earliest);
}
