import { groupBy } from "../../foundation/group-by";
import type { IdentifierClass } from "./identity-policy-types";
import type { ComparisonLevel, IdentityFlag, LinkRule, PairLevels, ReviewReason, SharedValue } from "./link-types";
import { nameLevel } from "./name-level";
import type { ReadRecord } from "./read-record";
import type { ValueBlock } from "./value-index";

/** Two records that came up together, the smaller key first. */
export interface CandidatePair {
  readonly left: ReadRecord;
  readonly right: ReadRecord;
  readonly rule: LinkRule;
  readonly levels: PairLevels;
  /** The value by which they came up. */
  readonly shared: SharedValue | null;
  /** `null` for a link to be made, else why it is left for somebody to look at. */
  readonly review: ReviewReason | null;
}

/** The rule for each class that links, in the order of the rules. */
const RULES: readonly (readonly [group: IdentifierClass, rule: LinkRule])[] = [
  ["resident-id-hash", "same-resident-id"],
  ["account", "same-account"],
  ["customer-number", "same-customer-number"],
  ["mobile", "same-mobile"],
  ["email", "same-email"],
  ["vin", "same-vin"],
];

/** A name and a day of birth on more records than this are no rare coincidence but a value that somebody made up. */
export const mostNamesakes = 20;

/** How the fields of two records compare. */
export function levelsOf(a: ReadRecord, b: ReadRecord): PairLevels {
  const known = a.birthDate !== null && b.birthDate !== null;
  const birthDate: ComparisonLevel = !known ? "unknown" : a.birthDate === b.birthDate ? "equal" : "conflict";
  return { name: nameLevel(a.name, b.name), birthDate };
}

/** How many persons fit each record without a complete name, over all mobiles it carries. */
export type FittingNames = ReadonlyMap<ReadRecord, number>;

/** Counts the persons with whom a record that lacks a complete name shares a mobile: by name, and one name by its days of birth. */
export function fittingNames(blocks: readonly ValueBlock[]): FittingNames {
  const found = new Map<ReadRecord, Map<string, Set<string>>>();
  for (const { class: group, idle, records } of blocks) {
    if (group !== "mobile" || idle !== null) continue;
    for (const record of records) {
      if (record.name?.complete === true) continue;
      const names = found.get(record) ?? new Map<string, Set<string>>();
      found.set(record, names);
      for (const { name, birthDate } of records) {
        if (name?.complete !== true || name.key === null || !fits(record, name.surname)) continue;
        const days = names.get(name.key) ?? new Set<string>();
        names.set(name.key, birthDate === null ? days : days.add(birthDate));
      }
    }
  }
  return new Map([...found].map(([record, names]) => [record, personsOf(names)]));
}

function personsOf(names: ReadonlyMap<string, ReadonlySet<string>>): number {
  let count = 0;
  for (const { size } of names.values()) count += Math.max(1, size);
  return count;
}

function fits({ name }: ReadRecord, surname: string | null): boolean {
  return name === null || name.surname === surname;
}

/** Incomplete names that fit two persons; they join neither. */
export function ambiguousNames(fitting: FittingNames): IdentityFlag[] {
  return [...fitting]
    .filter(([{ name }, persons]) => name !== null && persons > 1)
    .map(([{ key }]) => ({ code: "ambiguous-name", detail: null, records: [key], cites: ["I20"] }));
}

/** What a walk over pairs is given: which pairs to leave out, because their records are one customer already. */
export interface PairWalk {
  readonly blocks: readonly ValueBlock[];
  readonly fitting: FittingNames;
  readonly joined: (left: ReadRecord, right: ReadRecord) => boolean;
}

/**
 * Every pair that shares a usable value, with what its rule says of it: by rule, then by the smaller and the larger record key. They
 * come one by one, so that a value on many records costs no memory.
 */
export function* candidatePairs({ blocks, fitting, joined }: PairWalk): Generator<CandidatePair> {
  for (const [group, rule] of RULES) {
    const values = blocks.filter((block) => block.class === group && block.idle === null && block.records.length > 1);
    for (const [left, own] of valuesByRecord(values))
      for (const { right, block } of rightOf(left, own)) {
        if (joined(left, right)) continue;
        const levels = levelsOf(left, right);
        const fate = fateOf(rule, levels.name, [left, right], fitting);
        if (fate !== "no-link") yield { left, right, rule, levels, shared: { class: group, key: block.key }, review: fate };
      }
  }
}

/** The values of each record, the smallest record first. */
function valuesByRecord(blocks: readonly ValueBlock[]): (readonly [ReadRecord, readonly ValueBlock[]])[] {
  const entries = blocks.flatMap((block) => block.records.map((record) => ({ record, block })));
  return [...groupBy(entries, ({ record }) => record)]
    .map(([record, own]) => [record, own.map(({ block }) => block)] as const)
    .sort(([a], [b]) => (a.key < b.key ? -1 : 1));
}

interface RightRecord {
  readonly right: ReadRecord;
  readonly block: ValueBlock;
}

/** The records after one that share a value with it, in order. */
function rightOf(left: ReadRecord, blocks: readonly ValueBlock[]): RightRecord[] {
  const found = blocks.flatMap((block) => block.records.slice(block.records.indexOf(left) + 1).map((right) => ({ right, block })));
  if (blocks.length > 1)
    found.sort((a, b) => (a.right === b.right ? (a.block.id < b.block.id ? -1 : 1) : a.right.key < b.right.key ? -1 : 1));
  return found;
}

/** An e-mail links equal names only; others that are not in conflict are left for somebody to look at. */
const EMAIL_REVIEWS: Readonly<Record<Exclude<ComparisonLevel, "equal">, ReviewReason | "no-link">> = {
  variant: "variant-name",
  incomplete: "name-absent",
  unknown: "name-absent",
  conflict: "no-link",
};

/** What a rule says of a pair: a link (`null`), a review, or nothing (I19, I20). */
function fateOf(
  rule: LinkRule,
  name: ComparisonLevel,
  [left, right]: readonly [ReadRecord, ReadRecord],
  fitting: FittingNames,
): ReviewReason | null | "no-link" {
  if (rule === "same-email" && name !== "equal") return EMAIL_REVIEWS[name];
  if (rule === "same-vin") return name === "equal" ? null : "no-link";
  if (rule !== "same-mobile") return null;
  if (name === "equal") return null;
  if (name === "conflict") return "no-link";
  if (name === "variant") return left.reading !== null && left.reading === right.reading ? null : "variant-name";
  const names = [left, right].flatMap((record) => (record.name?.complete === true ? [] : [fitting.get(record) ?? 0]));
  if (names.some((count) => count > 1)) return "several-persons";
  return name === "incomplete" || names.every((count) => count === 1) ? null : "name-absent";
}

/** What equal names born on the same day share; `null` without a complete name or a day. */
export function namesakeKey({ name, birthDate }: ReadRecord): string | null {
  return name?.complete === true && name.key !== null && birthDate !== null ? `${birthDate} ${name.key}` : null;
}

/** Equal names born on the same day: only a later tier can tell how rare the name is. */
export function namesakes(records: readonly ReadRecord[]): CandidatePair[] {
  const groups = groupBy(records, namesakeKey);
  groups.delete(null);
  const levels: PairLevels = { name: "equal", birthDate: "equal" };
  const found = [...groups.values()]
    .filter(({ length }) => length <= mostNamesakes)
    .flatMap((same) => same.flatMap((left, at) => same.slice(at + 1).map((right) => ({ left, right }))));
  return found
    .map((pair): CandidatePair => {
      return { ...pair, rule: "same-name-and-birth-date", levels, shared: null, review: "rare-name-unknown" };
    })
    .sort((a, b) => (a.left === b.left ? (a.right.key < b.right.key ? -1 : 1) : a.left.key < b.left.key ? -1 : 1));
}
