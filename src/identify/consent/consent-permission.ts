import { earliest, type PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { type ConsentWord, consentOn, consentReviewOn, eventsOf } from "./consent-fold";
import { chinaConsent } from "./consent-presets";
import { consentPolicySchema, consentQuestionSchema } from "./consent-schema";
import type { CompileConsentPermission, ConsentOutcome, ConsentPermissionRule, ConsentPolicy, ConsentQuestion } from "./consent-types";

/** Everything the table may look at, computed once. */
interface ConsentView extends ConsentWord {
  readonly erased: boolean;
  readonly always: boolean;
  readonly suppressed: boolean;
  readonly doNotContact: boolean;
  readonly withoutConsent: boolean;
  readonly reviewOn: PlainDate | null;
}

const refused = ({ state, event }: ConsentView): ConsentOutcome => ({ permitted: false, state, event });
const permitted = ({ state, event }: ConsentView): ConsentOutcome => ({ permitted: true, state, event });

const lines = [
  { code: "erased", cites: ["I40"], when: (v) => v.erased, then: refused },
  { code: "always-permitted", cites: ["I38", "I40"], when: (v) => v.always, then: permitted },
  { code: "suppressed", cites: ["I40"], when: (v) => v.suppressed, then: refused },
  { code: "do-not-contact", cites: ["I38", "I40"], when: (v) => v.doNotContact, then: refused },
  { code: "consent-denied", cites: ["I38", "I39"], when: (v) => v.state === "denied", then: refused },
  { code: "consent-withdrawn", cites: ["I38", "I39"], when: (v) => v.state === "withdrawn", then: refused },
  { code: "consent-granted", cites: ["I38"], when: (v) => v.state === "granted", then: permitted },
  { code: "needs-no-consent", cites: ["I38"], when: (v) => v.withoutConsent, then: permitted },
  { code: "consent-expired", cites: ["I38"], when: (v) => v.state === "expired", then: refused },
  { code: "no-consent", cites: ["I38"], when: otherwise, then: refused },
] as const satisfies RuleTable<ConsentView, ConsentOutcome>;

/** The reasons a permission can have. */
export type ConsentPermissionCode = LineCode<typeof lines>;

/**
 * Compiles a policy of consent to a permission: may this person's data be used, by whom, for what and through which channel?
 * Hours, caps and working days are another question, which the contact policy answers.
 *
 * @param policy - What is permitted without a word, such as `chinaConsent`.
 * @returns A rule from a use of data to whether it is permitted.
 * @throws PolicyError when the list of purposes is absent.
 * @see DF-03, I38, I39, I40 under Sources.
 * @example
 * ```ts
 * import { chinaConsent, compileConsentPermission } from "idic/identify";
 *
 * const mayUse = compileConsentPermission(chinaConsent);
 * const question = { controller: "store", channel: "phone", events: [], doNotContact: [] };
 * mayUse({ ...question, purpose: "marketing" }, { asOf: "2026-11-22" }).because.code; // => "no-consent"
 * mayUse({ ...question, purpose: "contract" }, { asOf: "2026-11-22" }).outcome.permitted; // => true
 * ```
 */
export const compileConsentPermission: CompileConsentPermission = /* @__PURE__ */ compiler({
  name: "consent-permission",
  policySchema: consentPolicySchema,
  factsSchema: consentQuestionSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy: ConsentPolicy) =>
    decideBy(lines, { view: (question, asOf) => viewOf(policy, question, asOf), reviewOn: ({ reviewOn }) => reviewOn }),
});

/**
 * Tells whether a use of data is permitted, by the preset `chinaConsent`.
 *
 * @example
 * ```ts
 * import { mayUseData } from "idic/identify";
 *
 * const stop = [{ on: "2026-01-01" }];
 * const recall = { controller: "maker", purpose: "safety", channel: "phone", events: [], doNotContact: stop };
 * mayUseData(recall, { asOf: "2026-11-22" }).outcome.permitted; // => true
 * ```
 */
export const mayUseData: ConsentPermissionRule = /* @__PURE__ */ compileConsentPermission(chinaConsent);

function viewOf(policy: ConsentPolicy, question: ConsentQuestion, asOf: PlainDate): ConsentView {
  const events = eventsOf(question);
  const { doNotContact, hashes, suppressionKeys, purpose, erased } = question;
  const turns = doNotContact.flatMap(({ on, liftedOn }) => [on, liftedOn]).filter((turn) => turn !== null && turn > asOf);
  return {
    ...consentOn(events, question, asOf, policy.merge),
    erased,
    always: policy.always.includes(purpose),
    suppressed: hashes.some((hash) => suppressionKeys.includes(hash)),
    doNotContact: doNotContact.some(({ on, liftedOn }) => on <= asOf && (liftedOn === null || liftedOn > asOf)),
    withoutConsent: policy.withoutConsent.includes(purpose),
    reviewOn: earliest(consentReviewOn(events, asOf), ...turns),
  };
}
