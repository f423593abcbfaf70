import { saysNothing } from "../../foundation/clean-text";

/** What can be said against a value, in the order in which it is reported. */
export type ParseIssue =
  | "empty"
  | "placeholder"
  | "masked"
  | "spreadsheet-damage"
  | "length"
  | "forbidden-character"
  | "format"
  | "range"
  | "model-year"
  | "birth-date"
  | "check-digit"
  | "area-code-missing"
  | "unsupported-region"
  | "surname-only"
  | "blocked-value"
  | "first-generation"
  | "check-digit-not-required";

/**
 * Every parse issue, in the order in which issues are reported. The last four are notes: they leave the format right.
 *
 * @see I3 under Sources.
 */
export const parseIssues = [
  "empty",
  "placeholder",
  "masked",
  "spreadsheet-damage",
  "length",
  "forbidden-character",
  "format",
  "range",
  "model-year",
  "birth-date",
  "check-digit",
  "area-code-missing",
  "unsupported-region",
  "surname-only",
  "blocked-value",
  "first-generation",
  "check-digit-not-required",
] as const satisfies readonly ParseIssue[];

const NOTES: ReadonlySet<ParseIssue> = /* @__PURE__ */ new Set<ParseIssue>([
  "surname-only",
  "blocked-value",
  "first-generation",
  "check-digit-not-required",
]);

/** What a parser found. Plain JSON with codes and no texts. */
export interface Parsed<Kind extends string> {
  /** Whether the format is right. */
  readonly ok: boolean;
  /** The form to show; `null` when nothing usable was written. */
  readonly value: string | null;
  /** The form to compare; `null` unless the format is right. */
  readonly key: string | null;
  /** Which kind it is; `null` unless the format is right. */
  readonly kind: Kind | null;
  /** Everything that can be said against it; the first is the reason. */
  readonly issues: readonly ParseIssue[];
}

/** A character that is replaced. */
export interface CharacterChange {
  /** Its position, from 1. */
  readonly at: number;
  /** What stood there. */
  readonly from: string;
  /** What stands there now. */
  readonly to: string;
}

/** A change that would make a value right. It is offered and never made. */
export interface IdentifierRepair {
  /** The value with the changes. */
  readonly value: string;
  /** Each character that is replaced. */
  readonly changes: readonly CharacterChange[];
}

/** Puts issues in the order of reporting, each once. */
export function inOrder(issues: Iterable<ParseIssue>): readonly ParseIssue[] {
  const found = new Set(issues);
  if (found.size === 0) return [];
  return parseIssues.filter((code) => found.has(code));
}

/** Tells whether issues leave the format right. */
export function leavesFormat(issues: Iterable<ParseIssue>): boolean {
  return [...issues].every((code) => NOTES.has(code));
}

/** A result from what was read and what can be said against it; a wrong format has no key and no kind. */
export function parsed<Kind extends string>(
  read: { readonly value: string | null; readonly key: string; readonly kind: Kind },
  issues: Iterable<ParseIssue>,
): Parsed<Kind> {
  const ordered = inOrder(issues);
  const ok = leavesFormat(ordered);
  return { ok, value: read.value, key: ok ? read.key : null, kind: ok ? read.kind : null, issues: ordered };
}

/** A result for a value whose format is wrong; what was written is kept to be shown. */
export function refused(value: string | null, issues: Iterable<ParseIssue>): Parsed<never> {
  return { ok: false, value, key: null, kind: null, issues: inOrder(issues) };
}

/** Why a cleaned text is nothing at all; `null` when it says something. An identifier of full length is never a placeholder. */
export function nothingIn(cleaned: string, fullLength = Number.POSITIVE_INFINITY): "empty" | "placeholder" | null {
  if (cleaned === "") return "empty";
  return cleaned.length < fullLength && saysNothing(cleaned) ? "placeholder" : null;
}

/** Tells whether characters have been hidden behind asterisks or rows of dots (I4). */
export function isMasked(cleaned: string): boolean {
  return /[*•●∙·]/.test(cleaned) && /\*|[\p{L}\p{N}][•●∙·]{2,}[\p{L}\p{N}]/u.test(cleaned);
}

/** The text of unknown data: texts and whole numbers as written, anything else nothing. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.length > LONGEST ? value.slice(0, LONGEST) : value;
  return typeof value === "number" && Number.isSafeInteger(value) ? `${value}` : "";
}

/** No identifier or name is longer; a longer text is cut before it is cleaned and is then too long by any measure. */
const LONGEST = 1000;
