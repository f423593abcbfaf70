import type { PlainDate } from "../../foundation/plain-date";
import type { Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder, replay, type Segment } from "../../rule/fold";
import { beginning, type Journey, processOf, rankOf, type StateProcess } from "./customer-journey";
import { consentOn, failingGuards, missingFor, nextLapse, stateOn } from "./customer-standing";
import { dealerIdicState } from "./idic-state-presets";
import { customerHistorySchema, idicStatePolicySchema } from "./idic-state-schema";
import {
  type CompileIdicState,
  type CustomerHistory,
  type CustomerState,
  customerStages,
  customerStates,
  type IdicState,
  type IdicStatePolicy,
  type IdicStateRule,
  type StateProjection,
} from "./idic-state-types";
import { REASONS } from "./state-reasons";

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

/** A policy and the process it makes, which is made once. */
interface StateRules {
  readonly policy: IdicStatePolicy;
  readonly process: StateProcess;
}

function stateFor(
  { policy, process }: StateRules,
  { events }: CustomerHistory,
  { asOf, explain }: { readonly asOf: PlainDate; readonly explain: boolean },
): Finding<IdicState> {
  const { state: journey, segments, reviewOn } = replay({ ...process, start: beginning() }, events, asOf);
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
