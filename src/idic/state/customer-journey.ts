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
  /** What is known of records that are not his yet. */
  readonly apart: ReadonlyMap<string, Standing>;
  /** The records that have become his. */
  readonly joined: ReadonlySet<string>;
  readonly state: CustomerState;
  readonly on: PlainDate | null;
}

/** How events and time move a customer. */
export type StateProcess = Process<Journey, CustomerState, CustomerEvent>;

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
    start: { standing: NOBODY, apart: new Map(), joined: new Set(), state: "unknown", on: null },
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

function afterEvent(policy: IdicStatePolicy, journey: Journey, event: CustomerEvent): Journey {
  if (event.type === "merged") return join(journey, event);
  if (event.record === null || journey.joined.has(event.record)) return { ...journey, standing: learn(policy, journey.standing, event) };
  const apart = new Map(journey.apart);
  apart.set(event.record, learn(policy, apart.get(event.record) ?? NOBODY, event));
  return { ...journey, apart };
}

/** From the day of the merge on, what is known of the other records is known of him (I39). */
function join({ standing, apart, joined, ...journey }: Journey, { records }: MergedEvent): Journey {
  let merged = standing;
  for (const record of records) if (!joined.has(record)) merged = union(merged, apart.get(record) ?? NOBODY);
  return { ...journey, standing: merged, apart, joined: new Set([...joined, ...records]) };
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
