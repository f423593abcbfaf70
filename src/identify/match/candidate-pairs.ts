import type { IdentifierClass, IdentityPolicy } from "./identity-policy-types";
import type { ComparisonLevel, IdentityFlag, LinkRule, PairLevels, ReviewReason } from "./link-types";
import { nameLevel } from "./name-level";
import type { ReadRecord } from "./read-record";
import type { ValueBlock } from "./value-index";

/** Two records that came up together, the smaller key first. */
export interface CandidatePair {
  readonly left: ReadRecord;
  readonly right: ReadRecord;
  readonly rule: LinkRule;
  readonly priority: number;
  readonly levels: PairLevels;
  readonly shared: { readonly class: IdentifierClass; readonly key: string } | null;
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

/** How the fields of two records compare. */
export function levelsOf(a: ReadRecord, b: ReadRecord): PairLevels {
  const known = a.birthDate !== null && b.birthDate !== null;
  const birthDate: ComparisonLevel = !known ? "unknown" : a.birthDate === b.birthDate ? "equal" : "conflict";
  return { name: nameLevel(a.name, b.name), birthDate };
}

/** The names that fit each record without a complete name, over all mobiles it carries. */
export type FittingNames = ReadonlyMap<ReadRecord, ReadonlySet<string>>;

/** Collects the complete names with which a record that lacks one shares a mobile. */
export function fittingNames(blocks: readonly ValueBlock[]): FittingNames {
  const found = new Map<ReadRecord, Set<string>>();
  for (const { class: group, usable, records } of blocks) {
    if (group !== "mobile" || !usable) continue;
    for (const record of records) {
      if (record.name?.complete === true) continue;
      const names = found.get(record) ?? new Set<string>();
      found.set(record, names);
      for (const { name } of records) if (name?.complete === true && name.key !== null && fits(record, name.surname)) names.add(name.key);
    }
  }
  return found;
}

function fits({ name }: ReadRecord, surname: string | null): boolean {
  return name === null || name.surname === surname;
}

/** Incomplete names that fit two persons; they join neither. */
export function ambiguousNames(fitting: FittingNames): IdentityFlag[] {
  return [...fitting]
    .filter(([{ name }, names]) => name !== null && names.size > 1)
    .map(([{ key }]) => ({ code: "ambiguous-name", detail: null, records: [key], cites: ["I20"] }));
}

/** Every pair that shares a usable value, with what its rule says of it. */
export function candidatePairs(policy: IdentityPolicy, blocks: readonly ValueBlock[], fitting: FittingNames): CandidatePair[] {
  return RULES.flatMap(([group, rule]) =>
    blocks.filter((block) => block.class === group && block.usable).flatMap((block) => pairsOf(policy, rule, block, fitting)),
  ).sort(byOrder);
}

function pairsOf(
  policy: IdentityPolicy,
  rule: LinkRule,
  { class: group, key, records }: ValueBlock,
  fitting: FittingNames,
): CandidatePair[] {
  const priority = policy.identifiers[group].priority ?? Number.MAX_SAFE_INTEGER;
  return pairs(records).flatMap(([left, right]): CandidatePair[] => {
    const levels = levelsOf(left, right);
    const fate = fateOf(rule, levels.name, [left, right], fitting);
    return fate === "no-link" ? [] : [{ left, right, rule, priority, levels, shared: { class: group, key }, review: fate }];
  });
}

/** What a rule says of a pair: a link (`null`), a review, or nothing (I19, I20). */
function fateOf(
  rule: LinkRule,
  name: ComparisonLevel,
  [left, right]: readonly [ReadRecord, ReadRecord],
  fitting: FittingNames,
): ReviewReason | null | "no-link" {
  if (rule === "same-email") return name === "equal" ? null : name === "conflict" ? "no-link" : "name-absent";
  if (rule === "same-vin") return name === "equal" ? null : "no-link";
  if (rule !== "same-mobile") return null;
  if (name === "equal") return null;
  if (name === "conflict") return "no-link";
  if (name === "variant") return left.reading !== null && left.reading === right.reading ? null : "variant-name";
  const names = [left, right].flatMap((record) => (record.name?.complete === true ? [] : [fitting.get(record)?.size ?? 0]));
  if (names.some((count) => count > 1)) return "several-persons";
  return name === "incomplete" || names.every((count) => count === 1) ? null : "name-absent";
}

/** Equal names born on the same day: only a later tier can tell how rare the name is. */
export function namesakes(records: readonly ReadRecord[], most: number): CandidatePair[] {
  const byName = new Map<string, ReadRecord[]>();
  for (const record of records) {
    if (record.name?.complete !== true || record.birthDate === null) continue;
    const key = JSON.stringify([record.name.key, record.birthDate]);
    byName.set(key, [...(byName.get(key) ?? []), record]);
  }
  return [...byName.values()]
    .filter(({ length }) => length <= most)
    .flatMap((same) => pairs(same))
    .map(([left, right]): CandidatePair => {
      const levels: PairLevels = { name: "equal", birthDate: "equal" };
      const rule = "same-name-and-birth-date";
      return { left, right, rule, priority: Number.MAX_SAFE_INTEGER, levels, shared: null, review: "rare-name-unknown" };
    })
    .sort(byOrder);
}

/** Every pair of two records, the smaller key first. */
function pairs(records: readonly ReadRecord[]): (readonly [ReadRecord, ReadRecord])[] {
  const sorted = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
  return sorted.flatMap((left, at) => sorted.slice(at + 1).map((right) => [left, right] as const));
}

function byOrder(a: CandidatePair, b: CandidatePair): number {
  const rank = ({ rule }: CandidatePair) => RULES.findIndex(([, known]) => known === rule);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.priority !== b.priority) return a.priority - b.priority;
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ left, right, shared }: CandidatePair): string {
  return JSON.stringify([left.key, right.key, shared?.key ?? ""]);
}
