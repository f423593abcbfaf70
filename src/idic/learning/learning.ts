import { isCollected } from "../../foundation/file-value";
import { sum } from "../../foundation/money";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder } from "../../rule/fold";
import { dealerLearning } from "./learning-presets";
import { learningPolicySchema, outcomesSchema } from "./learning-schema";
import type {
  CompileLearning,
  ConsentDelta,
  ContactDelta,
  EventDelta,
  Learning,
  LearningCause,
  LearningCode,
  LearningPolicy,
  LearningRule,
  NeedDelta,
  OutcomeFacts,
  Outcomes,
  ProfileDelta,
  RefusalDelta,
  ValueDelta,
} from "./learning-types";

const REASONS = {
  learned: { code: "learned", cites: ["IN-45", "DF-02"] },
  "nothing-learned": { code: "nothing-learned", cites: ["IN-45"] },
} as const satisfies Record<LearningCode, Because>;

const CITES = {
  "contact-answered": ["IN-34", "IN-45"],
  "treatment-accepted": ["CU-09", "CU-10"],
  "treatment-declined": ["CU-09", "IN-34"],
  "fact-learned": ["IN-21", "IN-33"],
  "preference-stated": ["IN-33", "IN-35"],
  "field-refused": ["I33"],
  "need-observed": ["DF-02", "IN-45"],
  "margin-observed": ["DF-01", "CU-10"],
  "margin-of-control": ["DF-01"],
  "file-verified": ["ID-02", "I33"],
  "consent-granted": ["I38"],
  "consent-withdrawn": ["I38", "O19"],
} as const satisfies Record<LearningCause, readonly string[]>;

/**
 * Compiles a policy of learning: what came of contacts and treatments becomes what is to be noted, as plain data. Events go to the
 * history of the state, values to the file, observations to the needs, margins to the value, contacts to their plan, words to the log
 * of consent; each says which outcome it follows from and why. Learning twice notes the same once.
 *
 * Who was in the control group had nothing done for him: his margin is noted as such, and neither contact nor treatment is.
 *
 * @param policy - For whom consent is noted, and which fields are preferences, such as `dealerLearning`.
 * @returns A rule from outcomes to the deltas of profile, value, needs and consent.
 * @throws PolicyError when a name is absent.
 * @see IN-33, IN-45, DF-02, I33, I38 under Sources.
 * @example
 * ```ts
 * import { compileLearning, dealerLearning } from "idic";
 *
 * const learn = compileLearning(dealerLearning);
 * const call = { id: "k1", on: "2026-11-22", of: "contact", code: "maintenance", response: "answered", need: "time-precious" } as const;
 * const { events, needs } = learn({ record: "dms:1", outcomes: [call] }, { asOf: "2026-11-22" });
 * events.map(({ id, type }) => [id, type]); // => [["k1:answered", "answered"], ["k1:need-learned", "need-learned"]]
 * needs[0]?.because; // => { code: "need-observed", cites: ["DF-02", "IN-45"] }
 * ```
 */
export const compileLearning: CompileLearning = /* @__PURE__ */ compiler({
  name: "learning",
  policySchema: learningPolicySchema,
  factsSchema: outcomesSchema,
  arrangeFacts: ({ record, outcomes }: Outcomes): Outcomes => ({ record, outcomes: inReplayOrder(outcomes, () => 0) }),
  lines: () => Object.values(REASONS),
  prepare: (policy: LearningPolicy) => (facts: Outcomes, asOf: PlainDate) => learningFrom(policy, facts, asOf),
});

/**
 * Learns by the preset `dealerLearning`.
 *
 * @example
 * ```ts
 * import { learn } from "idic";
 *
 * const told = { "preferred-time": "evenings", occupation: "teacher" };
 * const call = { id: "k1", on: "2026-11-22", of: "contact", code: "insurance-renewal", response: "answered", learned: told } as const;
 * const { profile } = learn({ record: "dms:1", outcomes: [call] }, { asOf: "2026-11-22" });
 * profile.map(({ field, because }) => [field, because.code]); // => [["preferred-time", "preference-stated"], ["occupation", "fact-learned"]]
 * ```
 */
export const learn: LearningRule = /* @__PURE__ */ compileLearning(dealerLearning);

function learningFrom(policy: LearningPolicy, { record, outcomes }: Outcomes, asOf: PlainDate): Finding<Learning> {
  const known = outcomes.filter(({ on }) => on <= asOf);
  const deltas = {
    events: known.flatMap(eventsOf),
    profile: known.flatMap((outcome) => profileOf(policy, outcome)),
    refusals: known.flatMap(refusalsOf),
    needs: known.flatMap(needsOf),
    value: known.flatMap(marginOf),
    contacted: known.flatMap(contactOf),
    consent: known.flatMap((outcome) => consentOf(policy, record, outcome)),
  };
  const anything = Object.values(deltas).some((rows) => rows.length > 0);
  return {
    shape: "document",
    ...deltas,
    margin: sum(deltas.value.map(({ margin }) => margin)),
    because: REASONS[anything ? "learned" : "nothing-learned"],
    warnings: [],
    reviewOn: earliest(...outcomes.filter(({ on }) => on > asOf).map(({ on }) => on)),
  };
}

function cause(code: LearningCause, { id }: OutcomeFacts) {
  return { because: { code, cites: [...CITES[code]] }, outcome: id };
}

/** Whether something was done and he reacted to it. */
function responded({ control, response }: OutcomeFacts): boolean {
  return !control && response !== null && response !== "none";
}

function responseCause({ of, response }: OutcomeFacts): LearningCause {
  if (of === "contact" || response === "answered") return "contact-answered";
  return response === "accepted" ? "treatment-accepted" : "treatment-declined";
}

/** A treatment that was declined was never carried out. */
function eventsOf(outcome: OutcomeFacts): EventDelta[] {
  const { id, on, of, response, control, need, margin, verified, consent } = outcome;
  const event = (type: EventDelta["type"], code: LearningCause): EventDelta => ({
    id: `${id}:${type}`,
    on,
    type,
    ...cause(code, outcome),
  });
  const events: EventDelta[] = [];
  if (responded(outcome)) events.push(event("answered", responseCause(outcome)));
  if (of === "treatment" && response === "accepted" && !control) events.push(event("treated", "treatment-accepted"));
  if (need !== null) events.push(event("need-learned", "need-observed"));
  if (margin !== null) events.push(event("valued", control ? "margin-of-control" : "margin-observed"));
  if (verified) events.push(event("profile-verified", "file-verified"));
  if (consent !== null) events.push(event(`consent-${consent}`, `consent-${consent}`));
  return events;
}

/** Only what says something is noted (I2). */
function profileOf({ preferences }: LearningPolicy, outcome: OutcomeFacts): ProfileDelta[] {
  return Object.entries(outcome.learned).flatMap(([field, value]) => {
    if (value === null || !isCollected(value)) return [];
    const code = preferences.includes(field) ? "preference-stated" : "fact-learned";
    return [{ field, value, collectedOn: outcome.on, ...cause(code, outcome) }];
  });
}

function refusalsOf(outcome: OutcomeFacts): RefusalDelta[] {
  return outcome.refused.map((field) => ({ field, refusedOn: outcome.on, ...cause("field-refused", outcome) }));
}

function needsOf(outcome: OutcomeFacts): NeedDelta[] {
  return outcome.need === null ? [] : [{ code: outcome.need, on: outcome.on, ...cause("need-observed", outcome) }];
}

function marginOf(outcome: OutcomeFacts): ValueDelta[] {
  const { margin, on, control } = outcome;
  return margin === null ? [] : [{ on, margin, control, ...cause(control ? "margin-of-control" : "margin-observed", outcome) }];
}

/** A contact that nobody answered stays due. */
function contactOf(outcome: OutcomeFacts): ContactDelta[] {
  const { of, code, on, need } = outcome;
  return of === "contact" && responded(outcome) ? [{ code, on, need, ...cause("contact-answered", outcome) }] : [];
}

/** What he allows he allows for the channel it was said through; what he withdraws he withdraws for all. */
function consentOf({ controller, purpose }: LearningPolicy, record: string, outcome: OutcomeFacts): ConsentDelta[] {
  const { id, on, consent: status, channel: through } = outcome;
  if (status === null) return [];
  const channel = status === "withdrawn" ? "*" : (through ?? "*");
  return [{ id: `${id}:consent`, on, record, controller, purpose, channel, status, ...cause(`consent-${status}`, outcome) }];
}
