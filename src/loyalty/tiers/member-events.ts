import { dayReader } from "../../foundation/instant";
import { inReplayOrder } from "../../rule/fold";
import type { MemberEvent } from "./member-event-types";
import type { Member } from "./member-types";
import type { TierPolicy } from "./tier-policy-types";

/** Gives every event its day in the programme's zone and puts the events in replay order, each once. */
export function arrangeMember(member: Member, { timeZone }: TierPolicy): Member {
  const moments = timeZone !== null && member.events.some(({ at }) => at !== null);
  return { ...member, events: inOrder(moments ? dated(member.events, timeZone) : member.events) };
}

function dated(events: readonly MemberEvent[], timeZone: string): readonly MemberEvent[] {
  const dayOf = dayReader(timeZone);
  return events.map((event) => (event.at === null ? event : { ...event, on: dayOf(event.at), at: null }));
}

/** On one day credits come before debits, so that a refund cannot hide the tier that was reached. */
function isDebit({ refunds, metrics }: MemberEvent): number {
  if (refunds !== null) return 1;
  return Object.values(metrics).some((amount) => amount.startsWith("-")) ? 1 : 0;
}

function inOrder(events: readonly MemberEvent[]): readonly MemberEvent[] {
  const keyed = events.flatMap((event) => (event.on === null ? [] : [{ id: event.id, on: event.on, event }]));
  return inReplayOrder(keyed, ({ event }) => isDebit(event)).map(({ event }) => event);
}
