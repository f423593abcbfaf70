import type { PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import type { Rhythm } from "../cadence/cadence-horizon";
import { nearerOn, type Placed, placeOnDay } from "../cadence/horizon-class";
import type { ContactSeries } from "../contact-plan/contact-plan-types";
import type { WalkRules } from "../contact-plan/contact-series";
import type { OwedAfter, OwedFact, ProspectCode, ProspectHistory, ProspectSnapshot, ProspectState } from "./prospect-types";

/** Where a prospect stands on the way through his events. Replaced at every move, never changed. */
export interface Standing extends Omit<ProspectSnapshot, "on"> {
  readonly placed: Placed<Rhythm>;
}

/** Why a prospect stands where he stands. */
export const REASONS = {
  captured: { code: "captured", cites: ["IN-10"] },
  "came-nearer": { code: "came-nearer", cites: ["K3", "K9"] },
  "horizon-changed": { code: "horizon-changed", cites: ["IN-10", "K9"] },
  paused: { code: "paused", cites: ["IN-10", "web:hubspot-pause-or-resume"] },
  resumed: { code: "resumed", cites: ["IN-04", "K11", "web:hubspot-pause-or-resume"] },
  "bought-ours": { code: "bought-ours", cites: ["IN-04", "IN-14", "K8"] },
  "bought-other": { code: "bought-other", cites: ["IN-04", "IN-05", "K8"] },
  "gave-up": { code: "gave-up", cites: ["IN-04", "K8"] },
  "opted-out": { code: "opted-out", cites: ["K8", "K16", "O7"] },
} as const satisfies Record<ProspectCode, Because>;

/** Where the replay begins: at the capture, or where a snapshot left off. */
export function beginningOf(rules: WalkRules, { anchor, start, plansToBuyOn, class: stored }: ProspectHistory): Standing {
  if (start !== null) {
    const { on, ...standing } = start;
    return { ...standing, placed: placedOn(rules, start.series, start.series.choiceOn ?? on) };
  }
  if (anchor === null) throw new TypeError("a history begins with a capture or a snapshot");
  const series = {
    anchor,
    firstContact: null,
    lastContact: null,
    plansToBuyOn,
    class: stored,
    plansSince: null,
    callBackOn: null,
    monthsSoFar: 0,
    choice: null,
    choiceOn: null,
  };
  return {
    because: "captured",
    series,
    placed: placedOn(rules, series, anchor),
    paused: false,
    owing: null,
    reason: null,
    preferences: null,
    brand: null,
    need: null,
    optedOutOn: null,
    ignored: [],
  };
}

/** The class of a series on a day. */
export function placedOn({ horizon }: WalkRules, series: ContactSeries, day: PlainDate): Placed<Rhythm> {
  return placeOnDay(horizon, series, day);
}

/** The day on which time brings a prospect who has not chosen into a nearer class. */
export function comesNearerOn({ series: { choice, plansToBuyOn }, placed }: Standing): PlainDate | null {
  return choice === null ? nearerOn(placed, plansToBuyOn) : null;
}

/** What a segment shows. */
export function shownOf({ series, paused, placed }: Standing): ProspectState {
  return { status: series.choice !== null ? "closed" : paused ? "paused" : "open", class: placed.code };
}

/** The facts that are owed after the last event that owes any. */
export function missingOf(owed: readonly OwedAfter[], standing: Standing): OwedFact[] {
  return owed.filter(({ after, fact }) => after === standing.owing && standing[fact] === null).map(({ fact }) => fact);
}
