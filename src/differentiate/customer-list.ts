import type { Issue } from "../foundation/issue";
import { repeatedNames } from "../foundation/repeated-names";

/** What is wrong with a list of customers: it is empty, or somebody is there twice. */
export function customerListIssues({ customers }: { readonly customers: readonly { readonly id: string }[] }): Issue[] {
  if (customers.length === 0) return [{ code: "empty", path: ["customers"], message: "expected at least one customer" }];
  return repeatedNames(
    customers.map(({ id }) => id),
    (position) => ["customers", position, "id"],
  );
}
