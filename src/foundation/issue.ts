/** One thing that is wrong with an input or a policy. */
export interface Issue {
  /** What is wrong, as a stable kebab-case code. */
  readonly code: string;
  /** Where it is wrong: keys and list positions from the outside in. */
  readonly path: readonly (string | number)[];
  /** What was expected and what was found, in plain words. */
  readonly message: string;
}

/** Success with a value, or failure with every issue that was found. */
export type Result<T> =
  | {
      /** It worked. */
      readonly ok: true;
      /** What came out. */
      readonly value: T;
    }
  | {
      /** It did not work. */
      readonly ok: false;
      /** Everything that is wrong. */
      readonly issues: readonly Issue[];
    };

/**
 * The issue codes that any rule or formula may report, each with its meaning.
 * Codes are never renamed or reused.
 */
export const issueCodes = {
  missing: "a required value is absent or null",
  "wrong-type": "the value is of another kind than expected",
  "not-an-option": "the value is not in the closed list",
  "unknown-key": "a policy or option carries a key that nothing reads",
  "invalid-date": "the text is not a real calendar day",
  "invalid-instant": "the text is not a real moment with a UTC offset",
  "unknown-time-zone": "the time zone is unknown on this machine",
  "invalid-decimal": "the text is not a plain decimal number",
  "inexact-number": "a binary fraction cannot be trusted as an account",
  "out-of-range": "the value lies outside its limits",
  "too-fine": "the amount is finer than the unit allows",
  "unknown-currency": "the code is not an ISO 4217 currency",
  "mixed-currencies": "amounts of several currencies cannot be added",
  "duplicate-id": "two entries carry the same id",
  "conflicting-event": "one event id carries two different contents",
  inconsistent: "two values contradict each other",
  length: "lists that belong together differ in length",
  empty: "there is nothing to compute from",
  "zero-denominator": "the quotient does not exist",
  diverges: "the infinite sum has no finite value",
  "calendar-not-covered": "the calendar does not know this day",
  "before-policy": "the day lies before the policy is in force",
  "safety-critical-must-be-a": "what is critical for safety and has failed cannot be deferred or advised against",
  "invalid-transition": "the event cannot follow what has happened so far",
  unreadable: "reading the value failed or would be unsafe",
  "too-many-issues": "more issues were found than are listed",
} as const satisfies Readonly<Record<string, string>>;

const MAX_LISTED = 100;

/** Lists at most 100 issues and says how many more there are. */
export function capIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MAX_LISTED) return issues;
  const more = issues.length - MAX_LISTED;
  return [...issues.slice(0, MAX_LISTED), { code: "too-many-issues", path: [], message: `${more} more issues are not listed` }];
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes the path of an issue the way code would read it.
 *
 * @param path - Keys and positions from the outside in.
 * @returns For example `classes[1].every.months`; `""` for the value itself.
 * @example
 * ```ts
 * import { formatPath } from "idic/foundation";
 *
 * formatPath(["classes", 1, "every", "months"]); // => "classes[1].every.months"
 * ```
 */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (!IDENTIFIER.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === "" ? key : `.${key}`;
  }
  return text;
}

const SHOWN_IN_MESSAGE = 5;

/** Joins issues into one line for an error message. */
export function formatIssues(issues: readonly Issue[]): string {
  const shown = issues
    .slice(0, SHOWN_IN_MESSAGE)
    .map((issue) => (issue.path.length === 0 ? issue.message : `${formatPath(issue.path)}: ${issue.message}`));
  const more = issues.length - shown.length;
  return shown.join("; ") + (more > 0 ? `; and ${more} more` : "");
}

/** Thrown by the checked doors when facts, options or formula inputs are wrong. */
export class InputError extends Error {
  /** Always `"InputError"`: test this rather than the class when two copies of the library may meet. */
  override readonly name = "InputError";
  /** Everything that is wrong, at most 100 entries and one that counts the rest. */
  readonly issues: readonly Issue[];

  /**
   * @param subject - What could not be read, such as `"cadence input"`.
   * @param issues - Everything that is wrong with it.
   */
  constructor(subject: string, issues: readonly Issue[]) {
    super(`Cannot read ${subject}: ${formatIssues(issues)}`);
    this.issues = issues;
  }
}

/** Thrown when a policy cannot be compiled. */
export class PolicyError extends Error {
  /** Always `"PolicyError"`. */
  override readonly name = "PolicyError";
  /** Everything that is wrong with the policy. */
  readonly issues: readonly Issue[];

  /**
   * @param subject - Which policy could not be compiled, such as `"cadence"`.
   * @param issues - Everything that is wrong with it.
   */
  constructor(subject: string, issues: readonly Issue[]) {
    super(`Cannot compile ${subject} policy: ${formatIssues(issues)}`);
    this.issues = issues;
  }
}

/** An input error with a single issue. */
export function refusal(subject: string, code: keyof typeof issueCodes, path: Issue["path"], message: string): InputError {
  return new InputError(subject, [{ code, path, message }]);
}
