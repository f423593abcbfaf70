import { describeValue } from "./describe-value";
import type { Issue } from "./issue";

/** The longest a list can be. */
const LONGEST = 4_294_967_295;

/** What is wrong with columns before anybody looks at their entries: each is a list, a typed array or something as long and indexed. */
export function columnIssues(table: unknown, names: readonly string[]): Issue[] {
  if (typeof table !== "object" || table === null) return [issueOf(table, [], "expected an object of columns")];
  return names.flatMap((name) => {
    const column: unknown = Reflect.get(table, name);
    return isColumn(column) ? [] : [issueOf(column, [name], "expected a list or a typed array")];
  });
}

function isColumn(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("length" in value)) return false;
  const { length } = value;
  return typeof length === "number" && Number.isInteger(length) && length >= 0 && length <= LONGEST;
}

function issueOf(value: unknown, path: Issue["path"], expected: string): Issue {
  const code = value === undefined || value === null ? "missing" : "wrong-type";
  return { code, path, message: `${expected}, got ${describeValue(value)}` };
}
