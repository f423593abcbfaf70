import { groupBy } from "../../foundation/group-by";
import type { IdentifierClass, IdentityPolicy } from "./identity-policy-types";
import type { IdentityFlag } from "./link-types";
import { matchKeyOf, type ReadRecord } from "./read-record";

/** The records that carry one value. */
export interface ValueBlock {
  readonly class: IdentifierClass;
  readonly key: string;
  readonly records: readonly ReadRecord[];
  /** The different complete names that carry it. */
  readonly names: ReadonlySet<string>;
  /** Whether it takes part in links. */
  readonly usable: boolean;
}

/** Every value that is not blocked, with what is noticed about the values as such. */
export interface ValueIndex {
  readonly blocks: readonly ValueBlock[];
  readonly flags: readonly IdentityFlag[];
}

/** A value that a standing decision takes out of linking. */
export interface DemotedValue {
  readonly identifier: string;
  readonly value: string;
}

/** Only these are demoted by too many names; a second name on a stronger one is a conflict of names. */
const DEMOTED_BY_NAMES: ReadonlySet<IdentifierClass> = /* @__PURE__ */ new Set<IdentifierClass>(["mobile", "email", "shared-phone"]);

/** Counts the persons of every value over the whole set, before anything is linked (I17). */
export function valueIndex(policy: IdentityPolicy, records: readonly ReadRecord[], demoted: readonly DemotedValue[]): ValueIndex {
  const carried = records.flatMap((record) =>
    record.keys.flatMap((key) =>
      key.class === null || key.key === null ? [] : [{ record, class: key.class, key: key.key, code: key.code }],
    ),
  );
  const usable = carried.filter(({ code }) => code !== "blocked");
  const out = new Set(demoted.flatMap((value) => demotedKeys(policy, value)));
  const blocks = [...groupBy(usable, ({ class: group, key }) => blockKey(group, key)).values()].flatMap((entries): ValueBlock[] => {
    const [first] = entries;
    if (first === undefined) return [];
    const carriers = [...new Set(entries.map(({ record }) => record))];
    const names = new Set(carriers.flatMap(({ name }) => (name?.complete === true && name.key !== null ? [name.key] : [])));
    const within = !isOverLimit(policy, first.class, names.size, carriers.length);
    const links = first.code === "links" || first.class === "vin";
    const usableForLinks = within && links && !out.has(blockKey(first.class, first.key));
    return [{ class: first.class, key: first.key, records: carriers, names, usable: usableForLinks }];
  });
  const over = blocks.filter(({ class: group, names, records: carriers }) => isOverLimit(policy, group, names.size, carriers.length));
  const blockedRecords = groupBy(
    carried.filter(({ code }) => code === "blocked"),
    ({ class: group }) => group,
  );
  return {
    blocks: blocks.sort((a, b) => (blockKey(a.class, a.key) < blockKey(b.class, b.key) ? -1 : 1)),
    flags: [
      ...over.map(({ class: group, records: carriers }): IdentityFlag => {
        return { code: "identifier-over-limit", detail: group, records: keysOf(carriers), cites: ["I17"] };
      }),
      ...[...blockedRecords].map(([group, entries]): IdentityFlag => {
        return { code: "blocked-value", detail: group, records: keysOf(entries.map(({ record }) => record)), cites: ["I5"] };
      }),
      ...records.flatMap(repairsOf),
    ],
  };
}

function isOverLimit(policy: IdentityPolicy, group: IdentifierClass, names: number, carriers: number): boolean {
  const { people } = policy.identifiers[group];
  const tooManyNames = DEMOTED_BY_NAMES.has(group) && people !== null && names > people;
  return tooManyNames || carriers > policy.recordsPerValue;
}

/** A demoted value may be written as it was or as its key, and a customer number with its source before it. */
function demotedKeys(policy: IdentityPolicy, { identifier, value }: DemotedValue): string[] {
  const [source = "", ...rest] = identifier === "customer-number" ? value.split(":") : [];
  const types = ["resident-id-hash", "account", "customer-number", "phone", "email", "vin", "plate", "company-id"] as const;
  return types
    .filter((type) => type === identifier)
    .flatMap((type) => {
      const written = { type, value: rest.length > 0 ? rest.join(":") : value, kind: null };
      const { class: group, key } = matchKeyOf(policy, written, source);
      return group === null || key === null ? [blockKey("mobile", value)] : [blockKey(group, key)];
    });
}

function repairsOf({ key, keys }: ReadRecord): IdentityFlag[] {
  return keys.flatMap(({ repairedFrom, key: to }) =>
    repairedFrom === null ? [] : [{ code: "vin-repaired", detail: `${repairedFrom}->${to}`, records: [key], cites: ["I12"] }],
  );
}

function keysOf(records: readonly ReadRecord[]): string[] {
  return [...new Set(records.map(({ key }) => key))].sort();
}

function blockKey(group: IdentifierClass, key: string): string {
  return JSON.stringify([group, key]);
}
