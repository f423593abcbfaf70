import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import type { IdentityPolicy } from "./identity-policy-types";
import { dealerIdentity } from "./identity-presets";
import { identityPolicySchema, recordSetSchema } from "./identity-schema";
import { lintIdentity } from "./lint-identity";
import type { RecordSet } from "./record-types";
import { type Resolution, resolution } from "./resolution";
import type { CompileResolveRecords, ResolveCode, ResolvedRecords, ResolveRecordsRule } from "./resolve-records-types";

const REASONS = {
  "all-apart": { code: "all-apart", cites: ["ID-01", "I19"] },
  linked: { code: "linked", cites: ["ID-01", "I19", "I22"] },
  "linked-with-reviews": { code: "linked-with-reviews", cites: ["ID-01", "I19", "I21", "I22"] },
  "apart-with-reviews": { code: "apart-with-reviews", cites: ["ID-01", "I20", "I21"] },
} as const satisfies Record<ResolveCode, Because>;

/**
 * Compiles an identity policy: which records are the same customer, and why. Links follow fixed rules under the limits of the
 * policy; the result does not depend on the order of the records, and what a veto or a limit forbids is left for somebody to look at.
 *
 * @param policy - Strength, scope, priority and limits of each class of identifiers, such as `dealerIdentity`.
 * @returns A rule from records to customers, links, reviews and flags.
 * @throws PolicyError when a class of identifiers is absent or a limit is no whole number.
 * @see ID-01, DI-01, DI-03, DI-06, I17, I19, I20, I21, I22, I23, I24 under Sources.
 * @example
 * ```ts
 * import { compileResolveRecords, dealerIdentity } from "idic/identify";
 *
 * const resolve = compileResolveRecords({ ...dealerIdentity, id: "our-group", birthDate: "hard" });
 * const phone = [{ type: "phone", value: "139 1234 5678" }] as const;
 * const records = [
 *   { source: "dms", id: "1", name: "张建国", identifiers: phone },
 *   { source: "app", id: "7", name: "张先生", identifiers: phone },
 * ];
 * resolve({ records }, { asOf: "2026-11-22" }).entities; // => [{ key: "app:7", records: ["app:7", "dms:1"] }]
 * ```
 */
export const compileResolveRecords: CompileResolveRecords = /* @__PURE__ */ compiler({
  name: "resolve-records",
  policySchema: identityPolicySchema,
  factsSchema: recordSetSchema,
  lint: lintIdentity,
  lines: () => Object.values(REASONS),
  prepare: (policy: IdentityPolicy) => (set: RecordSet, asOf: PlainDate) => resolvedOn(policy, set, asOf),
});

/**
 * Resolves records by the preset `dealerIdentity`.
 *
 * @example
 * ```ts
 * import { resolveRecords } from "idic/identify";
 *
 * const phone = [{ type: "phone", value: "13912345678" }] as const;
 * const records = [
 *   { source: "dms", id: "1", name: "张伟", identifiers: phone },
 *   { source: "dms", id: "2", name: "李娜", identifiers: phone },
 * ];
 * const { entities, flags } = resolveRecords({ records }, { asOf: "2026-11-22" });
 * entities.length; // => 2
 * flags[0]?.code; // => "identifier-shared"
 * ```
 */
export const resolveRecords: ResolveRecordsRule = /* @__PURE__ */ compileResolveRecords(dealerIdentity);

function resolvedOn(policy: IdentityPolicy, set: RecordSet, asOf: PlainDate): Finding<ResolvedRecords> {
  const found = resolution(policy, set, asOf);
  return { shape: "document", ...found, because: REASONS[reasonOf(found)], warnings: [] };
}

function reasonOf({ links, reviews }: Resolution): ResolveCode {
  if (links.length === 0) return reviews.length === 0 ? "all-apart" : "apart-with-reviews";
  return reviews.length === 0 ? "linked" : "linked-with-reviews";
}
