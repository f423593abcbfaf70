import type { PlainDate } from "../../foundation/plain-date";
import type { Move } from "../../rule/fold";
import type { ProspectChoice } from "../cadence/cadence-types";
import type { WalkRules } from "../contact-plan/contact-series";
import type {
  BoughtOther,
  Contacted,
  DetailsRecorded,
  GaveUp,
  HorizonChanged,
  NotNow,
  ProspectEvent,
  ProspectEventType,
} from "./prospect-event-types";
import { placedOn, REASONS, type Standing } from "./prospect-standing";
import type { ObservedNeed, ProspectCode } from "./prospect-types";
import { seriesAfter } from "./series-after";

/** On one day what was done comes first, then what was learned, then what denies or ends; details belong to what they are about. */
const RANKS = {
  contacted: 0,
  "no-answer": 0,
  "call-back-later": 1,
  "horizon-changed": 1,
  "not-now": 1,
  resumed: 1,
  paused: 2,
  "bought-ours": 3,
  "bought-other": 3,
  "gave-up": 3,
  "opted-out": 4,
  "details-recorded": 5,
} as const satisfies Record<ProspectEventType, number>;

/** The place of an event among those of its day. */
export function rankOf({ type }: ProspectEvent): number {
  return RANKS[type];
}

/** The move that an event makes. */
export function moveBy(rules: WalkRules, standing: Standing, event: ProspectEvent): Move<Standing> {
  const { series, paused } = standing;
  if (event.type === "details-recorded") return stay(recordDetails(standing, event));
  if (series.choice !== null) return stay(afterClosing(standing, event));
  switch (event.type) {
    case "contacted":
      return stay({ ...standing, series: seriesAfter(rules, series, event.on), need: needOf(event) ?? standing.need });
    case "no-answer":
      return stay(standing);
    case "call-back-later":
      return stay({ ...standing, series: { ...series, callBackOn: event.callBackOn } });
    case "horizon-changed":
      return changeHorizon(rules, standing, event);
    case "not-now":
      return stay(owe(standing, event));
    case "paused":
      return paused ? stay(standing) : become("paused", { ...standing, paused: true });
    case "resumed":
      return paused ? become("resumed", { ...standing, paused: false }) : stay(standing);
    case "bought-other":
    case "gave-up":
      return close(owe(standing, event), event.type, event.on);
    case "bought-ours":
      return close({ ...standing, owing: null, reason: null }, event.type, event.on);
    case "opted-out":
      return close({ ...standing, optedOutOn: event.on }, event.type, event.on);
  }
}

/** The move that time makes when it brings a prospect into a nearer class. */
export function comeNearer(rules: WalkRules, standing: Standing, on: PlainDate): Move<Standing> {
  return become("came-nearer", { ...standing, placed: placedOn(rules, standing.series, on) });
}

function stay(state: Standing): Move<Standing> {
  return { state, cause: null };
}

function become(because: ProspectCode, standing: Standing): Move<Standing> {
  return { state: { ...standing, because }, cause: REASONS[because] };
}

function close(standing: Standing, choice: ProspectChoice, choiceOn: PlainDate): Move<Standing> {
  return become(choice, { ...standing, paused: false, series: { ...standing.series, choice, choiceOn } });
}

function needOf({ on, need }: Contacted): ObservedNeed | null {
  return need === null ? null : { on, need };
}

/** After the end an event changes nothing and is told; that he asks not to be called is always heard. */
function afterClosing(standing: Standing, event: ProspectEvent): Standing {
  if (event.type === "opted-out") return { ...standing, optedOutOn: standing.optedOutOn ?? event.on };
  return { ...standing, ignored: [...standing.ignored, event.id] };
}

/** The class is worked out anew from the day of the event on; no earlier day is judged by the new plans. */
function changeHorizon(rules: WalkRules, standing: Standing, { on, plansToBuyOn, class: stored }: HorizonChanged): Move<Standing> {
  const series = { ...standing.series, plansToBuyOn, class: stored, plansSince: on };
  const placed = placedOn(rules, series, on);
  const changed = { ...standing, series, placed };
  return placed.code === standing.placed.code ? stay(changed) : become("horizon-changed", changed);
}

/** A new event owes anew; the same one again keeps what was found out, and what he would like belongs to him, not to an event. */
function owe(standing: Standing, event: NotNow | BoughtOther | GaveUp): Standing {
  const known = standing.owing === event.type ? standing.reason : null;
  return {
    ...standing,
    owing: event.type,
    reason: event.reason ?? known,
    preferences: (event.type === "not-now" ? event.preferences : null) ?? standing.preferences,
    brand: event.type === "bought-other" ? event.brand : standing.brand,
  };
}

function recordDetails(standing: Standing, { reason, preferences, brand }: DetailsRecorded): Standing {
  return {
    ...standing,
    reason: reason ?? standing.reason,
    preferences: preferences ?? standing.preferences,
    brand: brand ?? standing.brand,
  };
}
