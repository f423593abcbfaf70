import type { ParsedPersonName } from "../parse/parse-person-name";
import type { ComparisonLevel } from "./link-types";

const SHORTEST_VARIANT = 3;

/** How two names compare; a name that could not be read is unknown (I20). */
export function nameLevel(a: ParsedPersonName | null, b: ParsedPersonName | null): ComparisonLevel {
  if (a === null || b === null) return "unknown";
  if (!a.complete || !b.complete) return a.surname !== null && a.surname === b.surname ? "incomplete" : "conflict";
  if (a.key === b.key) return "equal";
  return isVariant(a, b) ? "variant" : "conflict";
}

/** Three characters or more, the same surname and length, and exactly one other character in the given name. */
function isVariant(a: ParsedPersonName, b: ParsedPersonName): boolean {
  if (a.surname === null || a.surname !== b.surname) return false;
  const [left, right] = [[...(a.value ?? "")], [...(b.value ?? "")]];
  if (left.length < SHORTEST_VARIANT || left.length !== right.length) return false;
  return left.filter((character, at) => character !== right[at]).length === 1;
}
