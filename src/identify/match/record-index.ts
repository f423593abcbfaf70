import { deepFreeze } from "../../foundation/canonical";
import { groupBy } from "../../foundation/group-by";
import { InputError, PolicyError } from "../../foundation/issue";
import { read } from "../../foundation/read";
import type { IdentityDecision } from "../decision/decisions-types";
import { namesakeKey } from "./candidate-pairs";
import type { IdentityPolicy, IdentityPolicyInput } from "./identity-policy-types";
import { dealerIdentity } from "./identity-presets";
import { identityPolicySchema, recordSetSchema } from "./identity-schema";
import { type ReadRecord, readRecord } from "./read-record";
import type { RecordSet, RecordSetInput } from "./record-types";
import { canLink, carriers } from "./value-index";

/**
 * Known records made ready to match contacts against, built once. Plain data that nothing changes: it may be kept, copied to a worker
 * or written to a file, and is trusted when it comes back. It names personal data and belongs where the records belong.
 */
export interface RecordIndex {
  /** The policy it was built under, as it was read. */
  readonly policy: IdentityPolicy;
  /** The records by their keys, as they are compared. */
  readonly records: Readonly<Record<string, ReadRecord>>;
  /** The records that carry a value that can link. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The records of one complete name and day of birth. */
  readonly namesakes: Readonly<Record<string, readonly string[]>>;
  /** The log of decisions. */
  readonly decisions: readonly IdentityDecision[];
  /** The entity that each record belonged to before. */
  readonly earlier: Readonly<Record<string, string>>;
  /** The records that belonged to one entity before. */
  readonly holders: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes known records ready, so that one contact is matched without reading them all again.
 *
 * @param base - The records, the decisions about them and their earlier entities.
 * @param policy - As for `compileResolveRecords`; `dealerIdentity` when absent.
 * @returns An index for `matchIndexed`.
 * @throws InputError when a record or decision cannot be read; PolicyError when the policy cannot be compiled.
 * @see ID-01, I24 under Sources.
 * @example
 * ```ts
 * import { indexRecords, matchIndexed } from "idic/identify";
 *
 * const identifiers = [{ type: "phone", value: "13912345678" }] as const;
 * const index = indexRecords({ records: [{ source: "dms", id: "1", name: "张建国", identifiers }] });
 * const recognise = matchIndexed(index);
 * recognise({ source: "call", id: "c9", identifiers }, { asOf: "2026-11-22" }).entity.records; // => ["call:c9", "dms:1"]
 * ```
 */
export function indexRecords(base: RecordSetInput, policy: IdentityPolicyInput = dealerIdentity): RecordIndex {
  const rules = read(identityPolicySchema, policy);
  if (!rules.ok) throw new PolicyError("record index", rules.issues);
  const set = read(recordSetSchema, base);
  if (!set.ok) throw new InputError("record index", set.issues);
  return deepFreeze(indexOf(rules.value, set.value));
}

/** Builds an index from records that have been read. */
export function indexOf(policy: IdentityPolicy, { records: written, decisions, earlier }: RecordSet): RecordIndex {
  const records = written.map((record) => readRecord(policy, record)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const linking = [...carriers(records)].filter(([, { value }]) => canLink(policy, value.class));
  const alike = groupBy(records, (record) => namesakeKey(record) ?? "");
  alike.delete("");
  return {
    policy,
    records: Object.fromEntries(records.map((record) => [record.key, record])),
    values: Object.fromEntries(linking.map(([id, { records: own }]) => [id, keysOf(own)])),
    namesakes: Object.fromEntries([...alike].map(([same, own]) => [same, keysOf(own)])),
    decisions,
    earlier,
    holders: holdersOf(earlier),
  };
}

function holdersOf(earlier: Readonly<Record<string, string>>): Record<string, string[]> {
  const holders = groupBy(Object.entries(earlier), ([, entity]) => entityName(entity));
  return Object.fromEntries([...holders].map(([name, own]) => [name, own.map(([record]) => record)]));
}

/** The name by which holders of an entity key are found; keys that were numbered because somebody had them stand beside the first. */
export function entityName(key: string): string {
  return `entity ${key.replace(/(#\d+)+$/, "")}`;
}

function keysOf(records: readonly ReadRecord[]): string[] {
  return records.map(({ key }) => key);
}
