import { PolicyError } from "../../foundation/issue";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { read } from "../../foundation/read";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler, type TrustedAsOf } from "../../rule/compile";
import type { IdicCustomer } from "./idic-customer-types";
import { type IdicRules, rulesOf } from "./idic-rules";
import { customerSchema, idicPolicySchema } from "./idic-schema";
import { customizeStep, differentiateStep, identifyStep, interactStep, loyaltyStep, stateStep, valueStep } from "./idic-steps";
import type { CompileIdic, IdicCode, IdicWalk } from "./idic-types";
import { type Found, nextActionOf, openIssueOf } from "./next-action";
import type { NextActionCode } from "./next-action-types";

const REASONS = {
  "service-first": { code: "service-first", cites: ["CU-30", "IN-38"] },
  "contact-due": { code: "contact-due", cites: ["IN-42", "IN-43"] },
  "quote-open": { code: "quote-open", cites: ["CU-04", "CU-06"] },
  "offer-ready": { code: "offer-ready", cites: ["CU-09", "O19"] },
  "in-touch": { code: "in-touch", cites: ["IDIC-01", "IN-34"] },
} as const satisfies Record<IdicCode, Because>;

/** The reason of a walk, by the action that leads. */
const LEADS = {
  "settle-service-issue": REASONS["service-first"],
  "make-contact": REASONS["contact-due"],
  "call-prospect": REASONS["contact-due"],
  "present-quote": REASONS["quote-open"],
  "make-offer": REASONS["offer-ready"],
  wait: REASONS["in-touch"],
  rest: REASONS["in-touch"],
} as const satisfies Record<NextActionCode, Because>;

/**
 * Compiles the model as one walk: who the customer is, what tells him apart, when he is spoken to, and what is done for him; what
 * his lifetime is worth and which tier he is in, where that is known; how far the store has come with him, what to ask him and what
 * to do for him next. Every step asks the rules of its module; nothing is worked out twice.
 *
 * Something that is open between him and the store comes first, then a contact that is due, a quote, and an offer, which waits until
 * the guards of his state let him be treated. Who has withdrawn his consent is asked nothing and is not called about a purchase.
 *
 * @param policy - The policies of the steps, of value, loyalty and state; every part that is absent takes the preset of its source.
 * @returns A rule from a customer and a day to the answers of all of them, with one `reviewOn`.
 * @throws PolicyError with the issues of every part, each with its path.
 * @see IDIC-01, IDIC-02, IDIC-06, CU-30, O19 under Sources.
 * @example
 * ```ts
 * import { compileIdic } from "idic";
 *
 * const walk = compileIdic({});
 * const customer = {
 *   identify: { customerSince: "2020-10-12", file: { name: "张师傅" } },
 *   differentiate: { spent: { spent: "150000", years: 6 }, needs: { observed: [{ code: "time-precious", on: "2026-09-01" }] } },
 *   interact: { owner: { vehicleSince: "2020-10-12", requests: [{ id: "ride-1", kind: "ride", on: "2026-11-18" }] } },
 *   history: { events: [{ id: "e1", on: "2026-10-01", type: "identified" }, { id: "e2", on: "2026-10-01", type: "need-learned" }] },
 * } as const;
 * const { because, differentiate, customize, nextAction, nextQuestion, state } = walk(customer, { asOf: "2026-11-22" });
 * because.code; // => "service-first"
 * [state.state, nextQuestion?.field, nextQuestion?.code]; // => ["needs-known", "name", "invalid"]
 * [nextAction.code, nextAction.about]; // => ["settle-service-issue", "ride-1"]
 * differentiate.valueTier.outcome.tier; // => "high"
 * customize.offers.outcome.made; // => []
 * customize.offersOnceSettled?.outcome.made[0]?.allOf; // => [{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }]
 * ```
 */
export const compileIdic: CompileIdic = (written) => {
  const policy = read(idicPolicySchema, written);
  if (!policy.ok) throw new PolicyError("idic", policy.issues);
  const rules = rulesOf(policy.value);
  const compile = compiler({
    name: "idic",
    policySchema: idicPolicySchema,
    factsSchema: customerSchema(rules),
    lines: () => Object.values(REASONS),
    prepare: () => (customer: IdicCustomer, asOf: PlainDate, explain: boolean) => walk(rules, customer, { asOf, explain }),
  });
  return compile(policy.value);
};

function walk(rules: IdicRules, customer: IdicCustomer, options: TrustedAsOf): Finding<IdicWalk> {
  const identify = identifyStep(rules, customer, options);
  const differentiate = differentiateStep(rules, customer, options);
  const interact = interactStep(rules, customer, options);
  const open = openIssueOf({ identify, interact }) !== null;
  const customize = customizeStep(rules, customer, { differentiate, open }, options);
  const value = valueStep(rules, customer, options);
  const loyalty = loyaltyStep(rules, customer, options);
  const state = stateStep(rules, customer, options);
  const found = { identify, interact, customize, state };
  const nextAction = nextActionOf(found);
  return {
    shape: "document",
    identify,
    differentiate,
    interact,
    customize,
    value,
    loyalty,
    state,
    nextQuestion: state.consent === "withdrawn" ? null : (identify.questions.ask[0] ?? null),
    nextAction,
    because: LEADS[nextAction.code],
    warnings: heldBack(found),
    reviewOn: earliest(
      identify.briefing.reviewOn,
      identify.completeness.reviewOn,
      identify.questions.reviewOn,
      differentiate.valueTier.reviewOn,
      differentiate.loyaltyType.reviewOn,
      differentiate.needs.reviewOn,
      interact.ownerCare?.reviewOn ?? null,
      interact.cadence?.reviewOn ?? null,
      customize.quote?.reviewOn ?? null,
      customize.offers.reviewOn,
      customize.offersOnceSettled?.reviewOn ?? null,
      loyalty?.tiers?.reviewOn ?? null,
      state.reviewOn,
    ),
  };
}

/** What the guards of his state keep from being done, although it would be time. */
function heldBack({ customize, interact, state }: Found): Warning[] {
  const warnings: Warning[] = [];
  if (customize.offers.outcome.made.length > 0 && state.againstTreatment.length > 0)
    warnings.push({ code: "offer-held-back", path: ["customize", "offers"] });
  if (interact.cadence !== null && interact.cadence.outcome.call === "now" && state.consent === "withdrawn")
    warnings.push({ code: "call-held-back", path: ["interact", "cadence"] });
  return warnings;
}
