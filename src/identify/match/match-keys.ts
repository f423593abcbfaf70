import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import type { IdentityPolicy } from "./identity-policy-types";
import { dealerIdentity } from "./identity-presets";
import { customerRecordSchema, identityPolicySchema } from "./identity-schema";
import { lintIdentity } from "./lint-identity";
import type { CompileMatchKeys, MatchKeys, MatchKeysCode, MatchKeysRule } from "./match-keys-types";
import { readRecord } from "./read-record";
import type { CustomerRecord } from "./record-types";

const REASONS = {
  identifiable: { code: "identifiable", cites: ["ID-01", "I17"] },
  "not-identifiable": { code: "not-identifiable", cites: ["DI-07", "I5", "I7"] },
} as const satisfies Record<MatchKeysCode, Because>;

/**
 * Compiles an identity policy to match keys: the forms by which a record is compared, and what becomes of each identifier.
 *
 * @param policy - As for `compileResolveRecords`.
 * @returns A rule from one record to its keys.
 * @throws PolicyError when a class of identifiers is absent or a limit is no whole number.
 * @see ID-01, DI-07, I5, I7, I17, I18 under Sources.
 * @example
 * ```ts
 * import { compileMatchKeys, dealerIdentity } from "idic/identify";
 *
 * const keysOf = compileMatchKeys(dealerIdentity);
 * const record = { source: "dms", id: "1", address: "广州市 天河路385号2楼", identifiers: [{ type: "plate", value: "粤A·12345" }] } as const;
 * const { address, keys } = keysOf(record, { asOf: "2026-11-22" });
 * address; // => "广州市天河路385号"
 * keys.map(({ key, code }) => `${key} ${code}`); // => ["粤A12345 names-vehicle"]
 * ```
 */
export const compileMatchKeys: CompileMatchKeys = /* @__PURE__ */ compiler({
  name: "match-keys",
  policySchema: identityPolicySchema,
  factsSchema: customerRecordSchema,
  lint: lintIdentity,
  lines: () => Object.values(REASONS),
  prepare: (policy: IdentityPolicy) => (record: CustomerRecord) => keysOn(policy, record),
});

/**
 * Tells by what a record is compared, by the preset `dealerIdentity`.
 *
 * @example
 * ```ts
 * import { matchKeys } from "idic/identify";
 *
 * const record = { source: "dms", id: "1", identifiers: [{ type: "phone", value: "13800138000" }] } as const;
 * matchKeys(record, { asOf: "2026-11-22" }).keys[0]?.code; // => "blocked"
 * ```
 */
export const matchKeys: MatchKeysRule = /* @__PURE__ */ compileMatchKeys(dealerIdentity);

function keysOn(policy: IdentityPolicy, record: CustomerRecord): Finding<MatchKeys> {
  const { key, name, address, keys } = readRecord(policy, record);
  const because = REASONS[keys.some(({ code }) => code === "links") ? "identifiable" : "not-identifiable"];
  return { shape: "document", record: key, name: name?.key ?? null, address, keys, because, warnings: [], reviewOn: null };
}
