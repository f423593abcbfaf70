import { groupBy } from "../../foundation/group-by";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { inReplayOrder } from "../../rule/fold";
import { momentRank } from "../moment/moments";
import {
  type ConsentEvent,
  type ConsentEventStatus,
  type ConsentLog,
  type ConsentMerge,
  type ConsentState,
  consentStates,
} from "./consent-types";

/** Who uses data, for what and through which channel. */
export interface ConsentScope {
  readonly controller: string;
  readonly purpose: string;
  readonly channel: string;
}

/** What holds, and the event that decided. */
export interface ConsentWord {
  readonly state: ConsentState;
  readonly event: string | null;
}

const ABSENT: ConsentWord = { state: "absent", event: null };
const RANK: Readonly<Record<ConsentEventStatus, number>> = { granted: 0, expired: 1, withdrawn: 2, denied: 3 };

/** The events of a person in replay order; of one moment, and of a day without moments, a refusal comes last and so wins (I38). */
export function eventsOf({ records, events }: ConsentLog): readonly ConsentEvent[] {
  const own = records === null ? events : events.filter(({ record }) => records.includes(record));
  return inReplayOrder(own, momentRank(own, { rank: ({ status }) => RANK[status], opens: ({ status }) => status === "granted" }));
}

/** What holds for a scope: each record folded for itself, then the strictest, or the latest word of all (I38, I39). */
export function consentOn(events: readonly ConsentEvent[], scope: ConsentScope, asOf: PlainDate, merge: ConsentMerge): ConsentWord {
  const spoken = events.filter((event) => event.on <= asOf && covers(event, scope));
  if (merge === "latest") return wordOf(spoken, asOf);
  const whole = spoken.filter(({ wholePerson }) => wholePerson);
  const words = [...groupBy(spoken, ({ record }) => record).keys()].map((record) =>
    wordOf(
      spoken.filter((event) => event.record === record || whole.includes(event)),
      asOf,
    ),
  );
  return words.sort((a, b) => consentStates.indexOf(a.state) - consentStates.indexOf(b.state))[0] ?? ABSENT;
}

function covers(event: ConsentEvent, { controller, purpose, channel }: ConsentScope): boolean {
  const within = (said: string, asked: string) => said === "*" || said === asked;
  return event.controller === controller && within(event.purpose, purpose) && within(event.channel, channel);
}

/** The last event decides; a grant ends on the day it expires. */
function wordOf(events: readonly ConsentEvent[], asOf: PlainDate): ConsentWord {
  const last = events.at(-1);
  if (last === undefined) return ABSENT;
  const ended = last.status === "granted" && last.expiresOn !== null && last.expiresOn <= asOf;
  return { state: ended ? "expired" : last.status, event: last.id };
}

/** The next day on which a word that is known begins or a grant ends. */
export function consentReviewOn(events: readonly ConsentEvent[], asOf: PlainDate): PlainDate | null {
  return earliest(...events.flatMap(({ on, expiresOn }) => [on, expiresOn]).filter((turn) => turn !== null && turn > asOf));
}
