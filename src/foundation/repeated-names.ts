import { describeValue } from "./describe-value";
import type { Issue } from "./issue";

/**
 * One issue for every entry of a list that carries the name of an earlier one.
 *
 * @param names - The names in the order of the list.
 * @param pathOf - Where the name of the entry at a position stands.
 */
export function repeatedNames(names: readonly string[], pathOf: (position: number) => Issue["path"]): Issue[] {
  const seen = new Set<string>();
  return names.flatMap((name, position) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: "duplicate-id", path: pathOf(position), message: `expected each name once, got ${describeValue(name)} again` }];
  });
}
