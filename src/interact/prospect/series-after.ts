import type { PackedDay } from "../../foundation/packed-day";
import { type PlainDate, unpackDay } from "../../foundation/plain-date";
import { stepOn } from "../cadence/contact-grid";
import { walkFactsOf } from "../contact-plan/contact-plan";
import type { ContactSeries } from "../contact-plan/contact-plan-types";
import { nextInSeries, placeFrom, startOf, type WalkRules } from "../contact-plan/contact-series";

/**
 * The series after a contact: planned days that have come, or whose working day has come, lie behind it, and a contact on
 * another day may have begun it anew (K10). Asked about this series, a plan and a decision go on as the walk did.
 */
export function seriesAfter(rules: WalkRules, series: ContactSeries, contact: PlainDate): ContactSeries {
  const facts = walkFactsOf(series, { asOf: contact, through: contact });
  const day = facts.asOf;
  const hasCome = (planned: PackedDay) => planned <= day || (planned > day && rules.adjust(planned) <= day);

  let { start: behind, next } = nextInSeries(rules, facts);
  while (hasCome(next.after)) {
    behind = next;
    next = stepOn(next, placeFrom(rules, facts, next.after).every);
  }
  // Steps of days move the beginning of the series to the contact they led to.
  const stays = behind.anchor === (facts.firstContact ?? facts.anchor);
  const first = stays ? facts.firstContact : behind.anchor <= day ? behind.anchor : null;
  // A call-back that was made on its working day, before the day he named, is done.
  const calledBack = facts.callBackOn !== null && facts.callBackOn > day && hasCome(facts.callBackOn);
  const made = {
    ...facts,
    anchor: stays ? facts.anchor : behind.anchor,
    firstContact: first,
    lastContact: day,
    callBackOn: calledBack ? day : facts.callBackOn,
    monthsSoFar: behind.monthsSoFar,
  };
  const start = startOf(rules, made);
  const goesOn = start.anchor === behind.anchor;
  return {
    ...series,
    anchor: unpackDay(goesOn ? made.anchor : start.anchor),
    firstContact: goesOn && first !== null ? unpackDay(first) : null,
    lastContact: contact,
    callBackOn: calledBack ? contact : series.callBackOn,
    monthsSoFar: start.monthsSoFar,
  };
}
