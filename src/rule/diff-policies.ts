import { canonicalJson } from "../foundation/canonical";
import { isRecord } from "./extend-policy";

/** What became of a part of a policy. */
export type PolicyChange = "added" | "removed" | "changed" | "reordered";

/** Every change, for schemas and documents. */
export const policyChanges = ["added", "removed", "changed", "reordered"] as const satisfies readonly PolicyChange[];

/** One place in which two policies differ. */
export interface PolicyDifference {
  /** What became of it. */
  readonly change: PolicyChange;
  /** Keys from the outside in; an entry of a list that has a code or an id is named by it, any other by its position. */
  readonly path: readonly (string | number)[];
  /** What was there; `null` where nothing was. For `reordered` the names in their order. */
  readonly before: unknown;
  /** What is there; `null` where nothing is. For `reordered` the names in their order. */
  readonly after: unknown;
}

/**
 * The differences of two policies, for people to read before the second comes into force.
 *
 * Entries of a list that all have a `code` or an `id` are compared by it, so that a tier put in between is one difference and not a
 * row of them; where entries that are in both lists change places, that is told as well. The policies of compiled rules are best
 * compared, `rule.policy`: there every default has been filled in.
 *
 * @param before - A policy, as plain data.
 * @param after - Another one.
 * @returns Every difference in the order of the policies; an empty list when they say the same.
 * @example
 * ```ts
 * import { jd2013 } from "idic/loyalty";
 * import { diffPolicies } from "idic/rule";
 *
 * const [bronze, silver, ...higher] = jd2013.tiers;
 * const next = { ...jd2013, edition: "next", tiers: [bronze, { ...silver, atLeast: { growth: "3000" } }, ...higher] };
 * const [edition, threshold] = diffPolicies(jd2013, next);
 * edition?.path; // => ["edition"]
 * threshold; // => { change: "changed", path: ["tiers", "silver", "atLeast", "growth"], before: "2000", after: "3000" }
 * ```
 */
export function diffPolicies(before: object, after: object): PolicyDifference[] {
  return differences(before, after, []);
}

type Path = PolicyDifference["path"];

function differences(before: unknown, after: unknown, path: Path): PolicyDifference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isRecord(before) && isRecord(after)) return byKey(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
  if (!Array.isArray(before) || !Array.isArray(after)) return [{ change: "changed", path, before, after }];
  const [named, renamed] = [byName(before), byName(after)];
  if (named === null || renamed === null) return byKey(new Map(before.entries()), new Map(after.entries()), path);
  return [...byKey(named, renamed, path), ...newOrder(named, renamed, path)];
}

function byKey<Key extends string | number>(before: ReadonlyMap<Key, unknown>, after: ReadonlyMap<Key, unknown>, path: Path) {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key): PolicyDifference[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const place = [...path, key];
    if (was === undefined) return is === undefined ? [] : [{ change: "added", path: place, before: null, after: is }];
    if (is === undefined) return [{ change: "removed", path: place, before: was, after: null }];
    return differences(was, is, place);
  });
}

/** The entries of a list by their codes or ids; `null` when some entry has none of its own. */
function byName(entries: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const named = new Map<string, unknown>();
  for (const entry of entries) {
    const name = isRecord(entry) ? (entry["code"] ?? entry["id"]) : null;
    if (typeof name !== "string" || named.has(name)) return null;
    named.set(name, entry);
  }
  return named;
}

function newOrder(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>, path: Path): PolicyDifference[] {
  const was = [...before.keys()].filter((name) => after.has(name));
  const is = [...after.keys()].filter((name) => before.has(name));
  return was.every((name, position) => name === is[position]) ? [] : [{ change: "reordered", path, before: was, after: is }];
}
