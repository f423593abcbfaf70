import { groupBy } from "../../foundation/group-by";
import type { IdentifierClass, IdentifierType, IdentityPolicy } from "./identity-policy-types";
import type { IdentityFlag } from "./link-types";
import { matchKeyOf, type ReadRecord } from "./read-record";
import type { DemotedIdentifier } from "./resolve-records-types";

/** The records that carry one value. */
export interface ValueBlock {
  /** Tells the value apart from every other of any class. */
  readonly id: string;
  readonly class: IdentifierClass;
  readonly key: string;
  /** Each once, smallest key first. */
  readonly records: readonly ReadRecord[];
  /** Why it takes no part in links; `null` when it does. */
  readonly idle: "kind" | "over-limit" | "demoted" | null;
}

/** Every value that is not blocked, with what is noticed about the values as such. */
export interface ValueIndex {
  readonly blocks: readonly ValueBlock[];
  readonly flags: readonly IdentityFlag[];
  readonly demoted: readonly DemotedIdentifier[];
}

/** A value that a standing decision takes out of linking. */
export interface DemotedValue {
  readonly identifier: string;
  readonly value: string;
  readonly decision: string;
}

/** A value of a record. */
export interface CarriedValue {
  readonly id: string;
  readonly class: IdentifierClass;
  readonly key: string;
}

/** Only these are demoted by too many names; a second name on a stronger one is a conflict of names. */
const DEMOTED_BY_NAMES: ReadonlySet<IdentifierClass> = /* @__PURE__ */ new Set<IdentifierClass>(["mobile", "email", "shared-phone"]);

/** The values of a record that identify somebody or something, the folded form of an e-mail among them. */
export function valuesOf({ keys }: Pick<ReadRecord, "keys">): CarriedValue[] {
  return keys.flatMap(({ class: group, key, folded, code }): CarriedValue[] => {
    if (group === null || key === null || code === "blocked") return [];
    const forms = folded === null || folded === key ? [key] : [key, folded];
    return forms.map((form) => ({ id: valueId(group, form), class: group, key: form }));
  });
}

/** The records by the values they carry; records come with the smallest key first. */
export function carriers(records: readonly ReadRecord[]): Map<string, { readonly value: CarriedValue; readonly records: ReadRecord[] }> {
  const found = new Map<string, { readonly value: CarriedValue; readonly records: ReadRecord[] }>();
  for (const record of records)
    for (const value of valuesOf(record)) {
      const block = found.get(value.id);
      if (block === undefined) found.set(value.id, { value, records: [record] });
      else if (block.records.at(-1) !== record) block.records.push(record);
    }
  return found;
}

/** A value with its records; its persons are counted over all of them, before anything is linked (I17). */
export function blockOf(
  policy: IdentityPolicy,
  value: CarriedValue,
  records: readonly ReadRecord[],
  demoted: ReadonlyMap<string, string>,
): ValueBlock {
  const idle = isOverLimit(policy, value.class, records)
    ? "over-limit"
    : demoted.has(value.id)
      ? "demoted"
      : canLink(policy, value.class)
        ? null
        : "kind";
  return { ...value, records, idle };
}

/** Whether values of a class can link at all. */
export function canLink(policy: IdentityPolicy, group: IdentifierClass): boolean {
  const { scope, strength, priority } = policy.identifiers[group];
  return group === "vin" || (scope === "person" && priority !== null && strength !== "weak" && strength !== "shared");
}

function isOverLimit(policy: IdentityPolicy, group: IdentifierClass, records: readonly ReadRecord[]): boolean {
  if (records.length > policy.recordsPerValue) return true;
  const { people } = policy.identifiers[group];
  if (people === null || !DEMOTED_BY_NAMES.has(group)) return false;
  const names = new Set<string>();
  for (const { name } of records) if (name?.complete === true && name.key !== null) names.add(name.key);
  return names.size > people;
}

/** Every value of a set of records, the smallest record first, with what is noticed about them. */
export function valueIndex(policy: IdentityPolicy, records: readonly ReadRecord[], decided: readonly DemotedValue[]): ValueIndex {
  const demotedBy = demotedIds(policy, decided);
  const blocks = [...carriers(records).values()]
    .map(({ value, records: own }) => blockOf(policy, value, own, demotedBy))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const blocked = records.flatMap(({ key, keys }) =>
    keys.flatMap(({ class: group, code }) => (group !== null && code === "blocked" ? [{ key, group }] : [])),
  );
  const over = blocks.filter(({ idle }) => idle === "over-limit");
  return {
    blocks,
    flags: [
      ...over.map(({ class: group, records: own }): IdentityFlag => {
        return { code: "identifier-over-limit", detail: group, records: own.map(({ key }) => key), cites: ["I17"] };
      }),
      ...[...groupBy(blocked, ({ group }) => group)].map(([group, entries]): IdentityFlag => {
        const carrying = [...new Set(entries.map(({ key }) => key))];
        return { code: "blocked-value", detail: group, records: carrying, cites: ["I5"] };
      }),
      ...records.flatMap(repairsOf),
    ],
    demoted: blocks.flatMap(({ id, class: group, key, records: own, idle }): DemotedIdentifier[] => {
      if (idle !== "over-limit" && idle !== "demoted") return [];
      const decision = demotedBy.get(id) ?? null;
      const written = { identifier: typeOf(group), value: writtenKey(group, key), records: own.map((record) => record.key) };
      return [{ ...written, code: idle === "demoted" ? "by-decision" : "over-limit", decision, cites: ["I17", "I25"] }];
    }),
  };
}

/**
 * The ids of values that decisions take out of linking, with the decision. A demoted value may be written as it was or as its key,
 * and a customer number with its source before it.
 */
export function demotedIds(policy: IdentityPolicy, demoted: readonly DemotedValue[]): Map<string, string> {
  const ids = demoted.flatMap(({ identifier, value, decision }) => {
    const [source = "", ...rest] = identifier === "customer-number" ? value.split(":") : [];
    const type = TYPES.find((known) => known === identifier);
    if (type === undefined) return [];
    const key = matchKeyOf(policy, { type, value: rest.length > 0 ? rest.join(":") : value, kind: null }, source);
    const read = valuesOf({ keys: [key] }).map(({ id }) => id);
    return (read.length > 0 ? read : [valueId("mobile", value)]).map((id) => [id, decision] as const);
  });
  return new Map(ids);
}

const TYPES = ["resident-id-hash", "account", "customer-number", "phone", "email", "vin", "plate", "company-id"] as const;

function typeOf(group: IdentifierClass): IdentifierType {
  return group === "mobile" || group === "shared-phone" ? "phone" : group;
}

/** A key as a decision would write it. */
function writtenKey(group: IdentifierClass, key: string): string {
  if (group !== "customer-number") return key;
  const parts: unknown = JSON.parse(key);
  return Array.isArray(parts) ? parts.join(":") : key;
}

function repairsOf({ key, keys }: ReadRecord): IdentityFlag[] {
  return keys.flatMap(({ repairedFrom, key: to }) =>
    repairedFrom === null ? [] : [{ code: "vin-repaired", detail: `${repairedFrom}->${to}`, records: [key], cites: ["I12"] }],
  );
}

function valueId(group: IdentifierClass, key: string): string {
  return `${group} ${key}`;
}
