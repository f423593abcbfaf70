import { type PackedDay, packedDayNumber } from "../../foundation/packed-day";
import type { Rhythm } from "../cadence/cadence-horizon";
import { stepOn } from "../cadence/contact-grid";
import type { Placed } from "../cadence/horizon-class";
import { afterGap, awaitedCallBack, isFor, type Led, nextInSeries, placeFrom, type SeriesFacts, type WalkRules } from "./contact-series";

/** One prospect and the days to plan, on the inner form of days. */
export interface WalkFacts extends SeriesFacts {
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
  /** Why it is planned. */
  readonly led: Led;
  /** The class on the planned day. */
  readonly placed: Placed<Rhythm>;
}

/** Where a walk ended. */
export interface WalkEnd {
  readonly missed: number;
  /** Whether a contact that is made up for today should have been made on an earlier day. */
  readonly isBehind: boolean;
  /** The first planned day after the day asked for, in the range or not, left out or not; NaN where there is none. */
  readonly upcoming: PackedDay;
}

/**
 * Walks through the contacts with a prospect, in the order of their days: those that are overdue, then those to come.
 * The class is worked out anew on each planned day (K9), a call-back comes between the others without moving them, and a
 * contact on or after a choice is left out (K8).
 */
export function walkContacts(rules: WalkRules, facts: WalkFacts, take: (contact: WalkedContact) => void): WalkEnd {
  const { asOf, through, closedOn } = facts;
  if (closedOn !== null && closedOn <= asOf) return { missed: 0, isBehind: false, upcoming: Number.NaN };
  const begun = nextInSeries(rules, facts);
  let { led, next, k } = begun;
  let monthsBehind = begun.start.monthsSoFar;
  let callBackOn = awaitedCallBack(facts);
  const isLate = (planned: PackedDay) => !isOpenOn(rules, planned, asOf);
  const isCallBackLate = callBackOn <= asOf && isLate(callBackOn);

  const adjustedFor = (planned: PackedDay) => rules.adjust(planned <= asOf ? asOf : planned);
  const contactAt = (): WalkedContact => {
    const planned = next.after;
    const placed = placeFrom(rules, facts, planned);
    return { k, overdue: planned <= asOf, planned, adjusted: adjustedFor(planned), monthsSoFar: next.monthsSoFar, led, placed };
  };
  const goOn = (placed: Placed<Rhythm>) => {
    led = placed;
    monthsBehind = next.monthsSoFar;
    next = stepOn(next, led.every);
    k += 1;
  };
  const show = (contact: WalkedContact) => {
    if (closedOn === null || !isOnOrAfter(contact, closedOn)) take(contact);
  };
  const callBack = () => {
    const planned = callBackOn;
    callBackOn = Number.NaN;
    const placed = placeFrom(rules, facts, planned);
    show({
      k: 0,
      overdue: planned <= asOf,
      planned,
      adjusted: adjustedFor(planned),
      monthsSoFar: monthsBehind,
      led: rules.callBack,
      placed,
    });
  };
  const walk = (contact: WalkedContact) => {
    // One contact serves both where they fall on one day, or together into today.
    if (contact.planned === callBackOn || (contact.overdue && callBackOn <= asOf && rules.missed !== "all")) {
      callBackOn = Number.NaN;
      show({ ...contact, led: rules.callBack });
      return;
    }
    if (callBackOn < contact.planned) callBack();
    show(contact);
  };

  const overdue: WalkedContact[] = [];
  while (next.after <= asOf) {
    const contact = contactAt();
    overdue.push(contact);
    goOn(contact.placed);
  }
  const caughtUp = catchUp(rules, overdue, asOf);
  caughtUp.forEach(walk);
  const last = caughtUp.at(-1);
  if (last !== undefined) {
    const isOnTime = isFor(rules, last.planned, asOf) || isFor(rules, facts.callBackOn, asOf);
    if (rules.late === "re-anchor" && !isOnTime) {
      led = placeFrom(rules, facts, asOf);
      monthsBehind = 0;
      next = stepOn({ anchor: asOf, monthsSoFar: 0, after: asOf }, led.every);
    }
    next = afterGap(rules, next, led, asOf);
  }
  const upcoming = callBackOn > asOf && !(callBackOn >= next.after) ? callBackOn : next.after;
  while (next.after <= through) {
    const contact = contactAt();
    walk(contact);
    goOn(contact.placed);
  }
  if (callBackOn <= through) callBack();
  const madeUpFor = rules.missed === "coalesce" ? overdue : caughtUp;
  const isBehind = isCallBackLate || madeUpFor.some(({ planned }) => isLate(planned));
  const missed = rules.missed === "coalesce" ? overdue.length : overdue.length - caughtUp.length;
  return { missed, isBehind, upcoming };
}

/** Whether a contact would be made on or after a day; without a working day its planned day counts. */
function isOnOrAfter({ adjusted, planned }: WalkedContact, day: PackedDay): boolean {
  return (Number.isNaN(adjusted) ? planned : adjusted) >= day;
}

/** Whether a contact can still be made in time: today is its day or the working day for it, or that working day is to come. */
function isOpenOn({ adjust }: WalkRules, planned: PackedDay, asOf: PackedDay): boolean {
  return planned >= asOf || adjust(planned) >= asOf;
}

/** What of the contacts whose day has come is made today (K11). What is due today is never left out. */
function catchUp(rules: WalkRules, overdue: readonly WalkedContact[], asOf: PackedDay): readonly WalkedContact[] {
  const { missed, maxLatenessDays } = rules;
  if (missed === "skip") return overdue.filter(({ planned }) => isOpenOn(rules, planned, asOf)).slice(-1);
  if (missed === "coalesce") return overdue.slice(-1);
  const earliest = packedDayNumber(asOf) - maxLatenessDays;
  return overdue.filter(({ planned }) => packedDayNumber(planned) >= earliest);
}
