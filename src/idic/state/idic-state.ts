import { daysAfter, LAST_DAY } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder, type Move, type Process, replay, type Segment } from "../../rule/fold";
import {
  believing,
  consentOn,
  failingGuards,
  isDone,
  missingFor,
  NOBODY,
  nextLapse,
  type Standing,
  stateOn,
  union,
} from "./customer-standing";
import { dealerIdicState } from "./idic-state-presets";
import { customerHistorySchema, idicStatePolicySchema } from "./idic-state-schema";
import {
  type CompileIdicState,
  type CustomerEvent,
  type CustomerHistory,
  type CustomerStage,
  type CustomerState,
  customerStages,
  customerStates,
  type IdicState,
  type IdicStateCode,
  type IdicStatePolicy,
  type IdicStateRule,
  type MergedEvent,
  type StageEventType,
  type StateProjection,
} from "./idic-state-types";

const REASONS = {
  "nothing-known": { code: "nothing-known", cites: ["IDIC-01"] },
  identified: { code: "identified", cites: ["IDIC-01", "IDIC-02"] },
  "profile-verified": { code: "profile-verified", cites: ["IDIC-02", "I33"] },
  valued: { code: "valued", cites: ["IDIC-02", "DF-01"] },
  "need-learned": { code: "need-learned", cites: ["IDIC-02", "DF-02", "DF-23"] },
  answered: { code: "answered", cites: ["IDIC-02", "IN-34"] },
  treated: { code: "treated", cites: ["IDIC-02", "CU-09"] },
  "consent-granted": { code: "consent-granted", cites: ["I38", "O19"] },
  "consent-withdrawn": { code: "consent-withdrawn", cites: ["I38", "O19"] },
  merged: { code: "merged", cites: ["I39", "O19"] },
  stale: { code: "stale", cites: ["I33", "DF-23", "O19"] },
  dormant: { code: "dormant", cites: ["IN-34", "O19"] },
  "consent-ended": { code: "consent-ended", cites: ["I38", "O19"] },
} as const satisfies Record<IdicStateCode, Because>;

/**
 * Compiles the states of the model: unknown, identified, valued, needs known, engaged, customized. What happened with a customer is
 * replayed into how far the store has come with him; he falls back when what is known becomes stale, when nothing comes of him for
 * long, and when he withdraws his consent, and records that are merged bring their facts with them.
 *
 * A stage counts while it is believed and its guards hold, whatever the order in which its facts came: he who has not consented is not
 * treated, and what was done with him before counts again on the day he consents. Of one day a withdrawal comes last.
 *
 * @param policy - How long each stage is believed and what it needs besides, such as `dealerIdicState`.
 * @returns A fold from what happened with a customer to his state, what is missing for the next, and the timeline behind it.
 * @throws PolicyError when a stage is left out or a guard names a condition that does not exist.
 * @see IDIC-01, IDIC-02, I38, I39, O19 under Sources.
 * @example
 * ```ts
 * import { compileIdicState, dealerIdicState } from "idic";
 *
 * const stateOf = compileIdicState(dealerIdicState);
 * const events = [
 *   { id: "e1", on: "2026-01-10", type: "identified" },
 *   { id: "e2", on: "2026-03-01", type: "valued" },
 *   { id: "e3", on: "2026-11-18", type: "answered" },
 * ] as const;
 * const { state, since, missing, projected } = stateOf({ events }, { asOf: "2026-11-22" });
 * [state, since]; // => ["engaged", "2026-11-18"]
 * missing.map(({ code, anyOf }) => [code, anyOf]); // => [["absent", ["customized"]], ["absent", ["consent"]]]
 * projected; // => { state: "identified", on: "2027-11-19" }
 * ```
 */
export const compileIdicState: CompileIdicState = /* @__PURE__ */ compiler({
  name: "idic-state",
  policySchema: idicStatePolicySchema,
  factsSchema: customerHistorySchema,
  arrangeFacts: ({ events }: CustomerHistory): CustomerHistory => ({ events: inReplayOrder(events, rankOf) }),
  lint: ({ stages: { customized } }: IdicStatePolicy): Warning[] =>
    customized.guards.some(({ anyOf }) => anyOf.length === 1 && anyOf[0] === "consent")
      ? []
      : [{ code: "treated-without-consent", path: ["stages", "customized", "guards"] }],
  lines: () => Object.values(REASONS),
  prepare: (policy: IdicStatePolicy) => {
    const process = processOf(policy);
    return (history: CustomerHistory, asOf: PlainDate, explain: boolean) => stateFor({ policy, process }, history, { asOf, explain });
  },
});

/**
 * Replays the state of a customer by the preset `dealerIdicState`.
 *
 * @example
 * ```ts
 * import { replayIdicState } from "idic";
 *
 * const known = { id: "e1", on: "2026-01-10", type: "identified" } as const;
 * const withdrawn = { id: "e3", on: "2026-06-01", type: "consent-withdrawn" } as const;
 * const events = [known, { id: "e2", on: "2026-03-01", type: "need-learned" }, withdrawn] as const;
 * const { state, because, segments } = replayIdicState({ events }, { asOf: "2026-11-22" });
 * [state, because.code]; // => ["identified", "consent-withdrawn"]
 * segments.map(({ state: was }) => was); // => ["unknown", "identified", "needs-known", "identified"]
 * ```
 */
export const replayIdicState: IdicStateRule = /* @__PURE__ */ compileIdicState(dealerIdicState);

/** A customer on the way through his history. */
interface Journey {
  readonly standing: Standing;
  /** What is known of records that are not his yet. */
  readonly apart: ReadonlyMap<string, Standing>;
  /** The records that have become his. */
  readonly joined: ReadonlySet<string>;
  readonly state: CustomerState;
  readonly on: PlainDate | null;
}

type StateProcess = Process<Journey, CustomerState, CustomerEvent>;

/** A policy and the process it makes, which is made once. */
interface StateRules {
  readonly policy: IdicStatePolicy;
  readonly process: StateProcess;
}

const RANKS: Readonly<Partial<Record<CustomerEvent["type"], number>>> = { merged: 1, "consent-withdrawn": 2 };

/** Of one day what is learned comes first, then what is merged, and a withdrawal last. */
function rankOf({ type }: CustomerEvent): number {
  return RANKS[type] ?? 0;
}

function processOf(policy: IdicStatePolicy): StateProcess {
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

function stateFor(
  { policy, process }: StateRules,
  { events }: CustomerHistory,
  { asOf, explain }: { readonly asOf: PlainDate; readonly explain: boolean },
): Finding<IdicState> {
  const { state: journey, segments, reviewOn } = replay(process, events, asOf);
  const { standing, state } = journey;
  const known = { standing, on: asOf };
  const next = customerStages[customerStates.indexOf(state)] ?? null;
  const timeline = unbroken(segments);
  const { from: since = null, cause } = timeline[timeline.length - 1] ?? {};
  const finding = {
    shape: "timeline" as const,
    state,
    since,
    consent: consentOn(standing, asOf),
    next,
    missing: next === null ? [] : missingFor(policy, next, known),
    againstTreatment: failingGuards(policy, "customized", known),
    projected: projectedFrom(policy, { ...journey, on: asOf }),
    segments: timeline,
    because: cause === undefined ? REASONS["nothing-known"] : { code: cause.code, cites: cause.cites },
    warnings: heldBack(journey, asOf),
    reviewOn,
  };
  if (!explain) return finding;
  const stages = customerStages.map((stage) => {
    const missing = missingFor(policy, stage, known);
    return { stage, held: missing.length === 0, through: standing.believed[stage], missing };
  });
  return { ...finding, stages };
}

/** What ends and begins again on one day goes on. */
function unbroken(segments: readonly Segment<CustomerState>[]): readonly Segment<CustomerState>[] {
  const joined: Segment<CustomerState>[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    if (last?.state === segment.state) joined[joined.length - 1] = { ...last, through: segment.through };
    else joined.push(segment);
  }
  return joined;
}

/** The first change of state that time alone will bring. */
function projectedFrom(policy: IdicStatePolicy, { standing, state, on }: Journey): StateProjection | null {
  if (on === null) return null;
  for (let lapse = nextLapse(standing, on); lapse !== null; lapse = nextLapse(standing, lapse)) {
    const then = stateOn(policy, standing, lapse);
    if (then !== state) return { state: then, on: lapse };
  }
  return null;
}

/** Stages above his state that are believed and do not count, because their guards do not hold. */
function heldBack({ standing, state }: Journey, asOf: PlainDate): Warning[] {
  const above = customerStages.slice(customerStates.indexOf(state));
  return above.flatMap((stage) => {
    const through = standing.believed[stage];
    return through === null || through < asOf ? [] : [{ code: "held-back", path: [stage] }];
  });
}
