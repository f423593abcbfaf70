import { describeValue } from "../../foundation/describe-value";
import type { Issue } from "../../foundation/issue";
import { type Period, roughDays } from "../../foundation/period";

/** Classes by limit, and grades without one. */
export interface LimitedClasses {
  readonly classes: readonly { readonly code: string; readonly within: Period | null }[];
  readonly grades: readonly { readonly code: string }[];
}

/** Codes that the lines of a rule use themselves. */
const RESERVED: readonly string[] = ["chosen", "unknown"];

/** Classes divide the future without gap or overlap: limits rise, the last class is open-ended, and every code is its own. */
export function checkHorizonClasses({ classes, grades }: LimitedClasses): Issue[] {
  const issues: Issue[] = [];
  const codes = new Set(RESERVED);
  const checkCode = (code: string, path: Issue["path"]) => {
    if (codes.has(code)) issues.push({ code: "duplicate-id", path, message: `expected a code of its own, got "${code}" again` });
    codes.add(code);
  };
  classes.forEach(({ code, within }, position) => {
    const last = position === classes.length - 1;
    const path = ["classes", position, "within"];
    const below = classes[position - 1]?.within ?? null;
    checkCode(code, ["classes", position, "code"]);
    if (last && within !== null) issues.push({ code: "inconsistent", path, message: "expected null: the last class is open-ended" });
    if (!last && within === null) issues.push({ code: "missing", path, message: "expected a limit: only the last class is open-ended" });
    if (within !== null && below !== null && roughDays(within) <= roughDays(below))
      issues.push({ code: "inconsistent", path, message: "expected a limit beyond that of the class before" });
  });
  grades.forEach(({ code }, position) => {
    checkCode(code, ["grades", position, "code"]);
  });
  return issues;
}

/** A stored class or grade must be one that the policy knows. */
export function checkStoredClass({ class: stored }: { readonly class: string | null }, { classes, grades }: LimitedClasses): Issue[] {
  const codes = [...classes, ...grades].map(({ code }) => code);
  if (stored === null || codes.includes(stored)) return [];
  const message = `expected one of ${codes.map(describeValue).join(", ")}, got ${describeValue(stored)}`;
  return [{ code: "not-an-option", path: ["class"], message }];
}
