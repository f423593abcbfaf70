import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { type ConsentScope, consentOn, consentReviewOn, eventsOf } from "./consent-fold";
import { chinaConsent } from "./consent-presets";
import { consentLogSchema, consentPolicySchema } from "./consent-schema";
import type {
  CompileConsent,
  ConsentCell,
  ConsentLog,
  ConsentPolicy,
  ConsentReplay,
  ConsentReplayCode,
  ConsentRule,
} from "./consent-types";

const REASONS = {
  "nothing-said": { code: "nothing-said", cites: ["I38"] },
  said: { code: "said", cites: ["DF-03", "I38", "I39"] },
} as const satisfies Record<ConsentReplayCode, Because>;

/**
 * Compiles a policy of consent: what a person has said about the use of his data, folded by controller, purpose and channel.
 * Of one day the refusal wins, and of several records the strictest.
 *
 * @param policy - What is permitted without a word, such as `chinaConsent`.
 * @returns A rule from what was said to what holds on a day.
 * @throws PolicyError when the list of purposes is absent.
 * @see DF-03, I38, I39 under Sources.
 * @example
 * ```ts
 * import { chinaConsent, compileConsent } from "idic/identify";
 *
 * const consent = compileConsent({ ...chinaConsent, id: "our-group" });
 * const said = { record: "dms:1", controller: "store", purpose: "marketing", channel: "phone" };
 * const events = [
 *   { ...said, id: "c1", on: "2026-01-01", status: "granted" },
 *   { ...said, id: "c2", on: "2026-01-01", status: "denied" },
 * ] as const;
 * consent({ events }, { asOf: "2026-11-22" }).cells[0]?.code; // => "denied"
 * ```
 */
export const compileConsent: CompileConsent = /* @__PURE__ */ compiler({
  name: "consent",
  policySchema: consentPolicySchema,
  factsSchema: consentLogSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: ConsentPolicy) => (log: ConsentLog, asOf: PlainDate) => replayOn(policy, log, asOf),
});

/**
 * Replays consent by the preset `chinaConsent`.
 *
 * @example
 * ```ts
 * import { replayConsent } from "idic/identify";
 *
 * const said = { record: "dms:1", controller: "store", purpose: "marketing", channel: "*" };
 * const events = [{ ...said, id: "c1", on: "2026-01-01", status: "granted", expiresOn: "2027-01-01" }] as const;
 * const { cells, reviewOn } = replayConsent({ events }, { asOf: "2026-11-22" });
 * [cells[0]?.permitted, reviewOn]; // => [true, "2027-01-01"]
 * ```
 */
export const replayConsent: ConsentRule = /* @__PURE__ */ compileConsent(chinaConsent);

function replayOn(policy: ConsentPolicy, log: ConsentLog, asOf: PlainDate): Finding<ConsentReplay> {
  const events = eventsOf(log);
  const scopes = new Map<string, ConsentScope>();
  for (const { controller, purpose, channel, on } of events)
    if (on <= asOf) scopes.set(JSON.stringify([controller, purpose, channel]), { controller, purpose, channel });
  const cells = [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, scope]): ConsentCell => {
      const { state, event } = consentOn(events, scope, asOf, policy.merge);
      const needsNone = policy.withoutConsent.includes(scope.purpose) && (state === "expired" || state === "absent");
      const permitted = policy.always.includes(scope.purpose) || state === "granted" || needsNone;
      return { ...scope, code: state, permitted, event, cites: ["I38", "I39"] };
    });
  const because = REASONS[cells.length === 0 ? "nothing-said" : "said"];
  return { shape: "document", cells, because, warnings: [], reviewOn: consentReviewOn(events, asOf) };
}
