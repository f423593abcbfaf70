import type { Warning } from "../../rule/answer";
import { type IdentityPolicy, identifierClasses } from "./identity-policy-types";

/** What is foolish about an identity policy although it is valid: one priority twice, or a shared value that is to link. */
export function lintIdentity({ identifiers }: IdentityPolicy): Warning[] {
  const priorities = identifierClasses.map((group) => identifiers[group].priority);
  return identifierClasses.flatMap((group, position): Warning[] => {
    const { priority, strength } = identifiers[group];
    if (priority === null) return [];
    const path = ["identifiers", group, "priority"];
    const twice = priorities.indexOf(priority) !== position;
    return [...(twice ? [{ code: "priority-twice", path }] : []), ...(strength === "shared" ? [{ code: "shared-never-links", path }] : [])];
  });
}
