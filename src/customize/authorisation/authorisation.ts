import { describeValue } from "../../foundation/describe-value";
import { compareExact, exact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder, type Process, replay } from "../../rule/fold";
import { amountsOf, fromUnits, unitsOf } from "./authorisation-amounts";
import { NO_ORDER, type Order, type OrderRules } from "./authorisation-order";
import { rowsOf, statusOf, stepFor, uncoveredOf } from "./authorisation-rows";
import { authorisationPolicySchema, authorisationSchema } from "./authorisation-schema";
import { moveOrder } from "./authorisation-state";
import type { AuthorisationStatus } from "./authorisation-terms";
import type {
  Authorisation,
  AuthorisationEvent,
  AuthorisationFacts,
  AuthorisationPolicy,
  AuthorisationRow,
  CompileAuthorisation,
} from "./authorisation-types";
import { replayRank, versionsOf } from "./quote-history";

/** Why an order stands where it does; a limit rests on what the policy cites as well. */
function reasonsOf({ tolerance: { cites } }: AuthorisationPolicy) {
  return {
    "not-quoted": { code: "not-quoted", cites: ["CH-16"] },
    "work-unauthorised": { code: "work-unauthorised", cites: ["M10", ...cites] },
    "over-limit": { code: "over-limit", cites: ["M10", ...cites] },
    "awaiting-answer": { code: "awaiting-answer", cites: ["CU-06"] },
    authorised: { code: "authorised", cites: ["M10"] },
    done: { code: "done", cites: ["M10"] },
    withdrawn: { code: "withdrawn", cites: ["CU-06"] },
    declined: { code: "declined", cites: ["CU-06"] },
  } as const satisfies Record<AuthorisationStatus, Because>;
}

/**
 * Compiles the authorisation of a repair: what the customer has said yes to, line by line, how far the total may exceed it, and
 * about what he has to be asked before work goes on. A line that must be repaired and was declined is kept and flagged.
 *
 * Every answer of the customer names the quote or revision it is about, and is a yes to the totals of that one. A history
 * that cannot have happened is refused as `invalid-transition`; work without a yes did happen, and is told.
 *
 * @param policy - The tolerance and what counts as authorisation, such as `strictEstimate` or `ontarioEstimate`.
 * @returns A fold from what happened to the status, the lines, the limit, the charges nobody authorised, and the next step.
 * @throws PolicyError when floor or cap have no currency.
 * @see CU-01, CU-06, M10, M14, CH-16 under Sources.
 * @example
 * ```ts
 * import { compileAuthorisation, ontarioEstimate } from "idic/customize";
 *
 * const authorisationOf = compileAuthorisation(ontarioEstimate);
 * const quoted = { id: "q1", on: "2026-11-22", event: "quoted", lines: [{ id: "brakes", total: "1000.00", class: "A" }] } as const;
 * const yes = { id: "e1", on: "2026-11-22", event: "authorised", quote: "q1", by: "Ms Tan", how: "oral" } as const;
 * const revised = { id: "q2", on: "2026-11-23", event: "revised", quote: "q1", lines: [{ id: "brakes", total: "1100.01", class: "A" }] } as const;
 * const order = { currency: "CAD", amounts: "major", events: [quoted, yes, revised] } as const;
 * authorisationOf(order, { asOf: "2026-11-22" }).limit; // => "1100.00"
 * const today = authorisationOf(order, { asOf: "2026-11-23" });
 * [today.state, today.next, today.needsAuthorisation]; // => ["over-limit", "ask-again", ["brakes"]]
 * ```
 */
export const compileAuthorisation: CompileAuthorisation = /* @__PURE__ */ compiler({
  name: "authorisation",
  policySchema: authorisationPolicySchema,
  factsSchema: authorisationSchema,
  checkFacts,
  lint: ({ tolerance: { floor, cap } }) =>
    floor !== null && cap !== null && compareExact(exact(floor), exact(cap)) > 0 ? [{ code: "floor-above-cap", path: ["tolerance"] }] : [],
  lines: (policy) => Object.values(reasonsOf(policy)),
  prepare: (policy) => (history, asOf) => authorisationOf(policy, history, asOf),
});

function authorisationOf(policy: AuthorisationPolicy, history: AuthorisationFacts, asOf: PlainDate): Finding<Authorisation> {
  const versions = versionsOf(history.events);
  const rules: OrderRules = { versions, policy, units: unitsOf(history) };
  const events = inReplayOrder(history.events, (event) => replayRank(event, versions));
  const { state: order, segments, reviewOn } = replay(processOf(rules), events, asOf);
  const amounts = amountsOf(order, policy.tolerance, rules.units);
  const status = statusOf(order, amounts);
  const lines = rowsOf(order, amounts, rules.units);
  return {
    shape: "timeline",
    state: status,
    segments,
    lines,
    authorised: fromUnits(amounts.authorised, rules.units),
    tolerance: fromUnits(amounts.tolerance, rules.units),
    limit: fromUnits(amounts.authorised + amounts.tolerance, rules.units),
    current: fromUnits(amounts.current, rules.units),
    uncovered: uncoveredOf(lines, amounts, rules.units, ["M10", ...policy.tolerance.cites]),
    needsAuthorisation: lines.filter(({ ask }) => ask).map(({ id }) => id),
    next: stepFor(status),
    because: reasonsOf(policy)[status],
    warnings: warningsOf(order, lines, history),
    reviewOn,
  };
}

/** A new stretch begins whenever the status changes. Time alone moves nothing. */
function processOf(rules: OrderRules): Process<Order, AuthorisationStatus, AuthorisationEvent> {
  const reasons = reasonsOf(rules.policy);
  const show = (order: Order) => statusOf(order, amountsOf(order, rules.policy.tolerance, rules.units));
  return {
    start: NO_ORDER,
    startCause: reasons["not-quoted"],
    show,
    due: () => null,
    lapse: (order) => ({ state: order, cause: null }),
    apply: (order, event) => {
      const state = moveOrder(order, event, rules);
      const status = show(state);
      return { state, cause: status === show(order) ? null : reasons[status] };
    },
  };
}

/** Declined repairs, and events that do not do what they say. */
function warningsOf({ flaws }: Order, rows: readonly AuthorisationRow[], { events }: AuthorisationFacts): Warning[] {
  const declined = rows.flatMap(({ code }, position): Warning[] =>
    code === "declined-safety" || code === "declined-repair" ? [{ code, path: ["lines", position] }] : [],
  );
  const flawed = flaws.map(({ event, code }): Warning => ({ code, path: ["events", events.findIndex(({ id }) => id === event)] }));
  return [...declined, ...flawed];
}

function checkFacts({ currency }: AuthorisationFacts, policy: AuthorisationPolicy): Issue[] {
  if (policy.currency === null || policy.currency === currency) return [];
  const message = `expected ${policy.currency}, the currency of the policy's tolerance, got ${describeValue(currency)}`;
  return [{ code: "mixed-currencies", path: ["currency"], message }];
}
