import { daysAfter, LAST_DAY } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import type { Move, Process } from "../../rule/fold";
import { believing, consentOn, isDone, NOBODY, nextLapse, type Standing, stateOn, union } from "./customer-standing";
import type {
  CustomerEvent,
  CustomerStage,
  CustomerState,
  IdicStateCode,
  IdicStatePolicy,
  MergedEvent,
  StageEventType,
} from "./idic-state-types";
import { REASONS } from "./state-reasons";

/** A customer on the way through his history. */
export interface Journey {
  readonly standing: Standing;
  /** What is known of records that are not his yet; written in place, because a copy for each event makes a long history slow. */
  readonly apart: Map<string, Standing>;
  /** The records that have become his; written in place. */
  readonly joined: Set<string>;
  readonly state: CustomerState;
  readonly on: PlainDate | null;
}

/** How events and time move a customer, from wherever he begins. */
export type StateProcess = Omit<Process<Journey, CustomerState, CustomerEvent>, "start">;

/** Where every customer begins; each replay has a beginning of its own. */
export function beginning(): Journey {
  return { standing: NOBODY, apart: new Map(), joined: new Set(), state: "unknown", on: null };
}

const RANKS: Readonly<Partial<Record<CustomerEvent["type"], number>>> = { merged: 1, "consent-withdrawn": 2 };

/** Of one day what is learned comes first, then what is merged, and a withdrawal last. */
export function rankOf({ type }: CustomerEvent): number {
  return RANKS[type] ?? 0;
}

/** The process that a policy makes. */
export function processOf(policy: IdicStatePolicy): StateProcess {
  const move = (from: Journey, to: Omit<Journey, "state">, on: PlainDate, because: (state: CustomerState) => Because): Move<Journey> => {
    const state = stateOn(policy, to.standing, on);
    return {
      state: { standing: to.standing, apart: to.apart, joined: to.joined, state, on },
      cause: state === from.state ? null : because(from.state),
    };
  };
  return {
    startCause: REASONS["nothing-known"],
    show: ({ state }) => state,
    due: ({ standing, on }) => (on === null ? null : nextLapse(standing, on)),
    lapse: (journey, on) => move(journey, journey, on, (lost) => REASONS[lapseOf(journey.standing, lost, on)]),
    apply: (journey, event) => move(journey, afterEvent(policy, journey, event), event.on, () => REASONS[event.type]),
  };
}

/** Why a state is lost by time alone: consent ended, nothing came of him, or what was known is stale. */
function lapseOf(standing: Standing, lost: CustomerState, on: PlainDate): IdicStateCode {
  const own = lost === "unknown" ? null : standing.believed[lost];
  if (own !== null && own < on) return isDone(lost) ? "dormant" : "stale";
  return consentOn(standing, on) === "ended" ? "consent-ended" : "stale";
}

/** What is noted for a record after its merge is united as it would have been by the merge: no such grant replaces a refusal (I39). */
function afterEvent(policy: IdicStatePolicy, journey: Journey, event: CustomerEvent): Journey {
  const { standing, apart, joined } = journey;
  if (event.type === "merged") return join(journey, event);
  if (event.record === null) return { ...journey, standing: learn(policy, standing, event) };
  if (joined.has(event.record)) return { ...journey, standing: union(standing, learn(policy, NOBODY, event)) };
  apart.set(event.record, learn(policy, apart.get(event.record) ?? NOBODY, event));
  return journey;
}

/** From the day of the merge on, what is known of the other records is known of him (I39). */
function join(journey: Journey, { records }: MergedEvent): Journey {
  const { apart, joined } = journey;
  let { standing } = journey;
  for (const record of records) {
    if (!joined.has(record)) standing = union(standing, apart.get(record) ?? NOBODY);
    joined.add(record);
  }
  return { ...journey, standing };
}

const STAGE_OF = {
  identified: "identified",
  "profile-verified": "identified",
  valued: "valued",
  "need-learned": "needs-known",
  answered: "engaged",
  treated: "customized",
} as const satisfies Record<StageEventType, CustomerStage>;

function learn({ stages }: IdicStatePolicy, standing: Standing, event: Exclude<CustomerEvent, MergedEvent>): Standing {
  if (event.type === "consent-withdrawn") return { believed: standing.believed, consent: { said: "withdrawn", through: null } };
  if (event.type === "consent-granted") return { believed: standing.believed, consent: { said: "granted", through: event.through } };
  const stage = STAGE_OF[event.type];
  const through = event.through ?? daysAfter(event.on, stages[stage].days) ?? LAST_DAY;
  return { believed: believing(standing.believed, stage, through), consent: standing.consent };
}
