import { cleanText } from "../../foundation/clean-text";
import { isPlainDate, type PlainDate, plainDate } from "../../foundation/plain-date";
import { mod112 } from "./check-characters";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

/** The generation of a resident identity number. */
export type ResidentIdKind = "second-generation" | "first-generation";

/** A resident identity number as it was read. Give `key` to your keyed hash at once and keep nothing but the hash and `masked`. */
export interface ParsedResidentId extends Parsed<ResidentIdKind> {
  /** The number with only its first three and last four characters; the only form to store or show. */
  readonly masked: string | null;
  /** The day of birth that it carries. */
  readonly birthDate: PlainDate | null;
  /** The sex that it carries. */
  readonly sex: "male" | "female" | null;
}

const FORM = /^\d{17}[\dX]$/;
const OLD_FORM = /^\d{15}$/;

/**
 * Reads a resident identity number of China. It is validated to be hashed by the caller and is never stored: no other
 * function of the library takes or returns it.
 *
 * @param text - The number as it was written.
 * @param options - The day asked for, `YYYY-MM-DD`: nobody is born after it.
 * @returns The canonical number, its masked form, day of birth and sex, or what is wrong with it.
 * @throws InputError `invalid-date` when `asOf` is no day.
 * @see I14 under Sources.
 * @example
 * ```ts
 * import { parseResidentId } from "idic/identify";
 *
 * const id = parseResidentId("11010519491231002x", { asOf: "2026-11-22" });
 * [id.ok, id.masked, id.birthDate, id.sex]; // => [true, "110***********002X", "1949-12-31", "female"]
 * ```
 */
export function parseResidentId(text: unknown, options: { readonly asOf: string }): ParsedResidentId {
  const asOf = plainDate(options.asOf);
  const cleaned = cleanText(textOf(text)).toUpperCase();
  const written = cleaned.replace(/[\s\p{Pd}]/gu, "");
  const nothing = nothingIn(written, 15);
  if (nothing !== null) return unread(refused(null, [nothing]));
  if (isMasked(cleaned)) return unread(refused(cleaned, ["masked"]));
  const issues: ParseIssue[] = [];
  if (/^(.)\1+$/.test(written)) issues.push("blocked-value");
  const old = OLD_FORM.test(written);
  const number = old ? raised(written) : written;
  if (!FORM.test(number)) return unread(refused(null, [...issues, ...formIssues(written)]));
  if (old) issues.push("first-generation");
  const birth = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].join("-");
  const born = isPlainDate(birth) && birth <= asOf && birth >= "1800-01-01" ? birth : null;
  if (born === null) issues.push("birth-date");
  if (number[17] !== mod112(number.slice(0, 17))) issues.push("check-digit");
  const kind = old ? "first-generation" : "second-generation";
  const read = parsed<ResidentIdKind>({ value: number, key: number, kind }, issues);
  if (!read.ok) return unread(refused(null, issues));
  const masked = `${number.slice(0, 3)}${"*".repeat(11)}${number.slice(14)}`;
  return { ...read, masked, birthDate: born, sex: Number(number[16]) % 2 === 1 ? "male" : "female" };
}

/** A number of 15 digits with its century and its check character. */
function raised(written: string): string {
  const digits = `${written.slice(0, 6)}19${written.slice(6)}`;
  return `${digits}${mod112(digits)}`;
}

function formIssues(written: string): ParseIssue[] {
  const length: ParseIssue[] = written.length === 18 || written.length === 15 ? [] : ["length"];
  const characters: ParseIssue[] = /^\d*X?$/.test(written) ? [] : ["forbidden-character"];
  return length.length + characters.length === 0 ? ["format"] : [...length, ...characters];
}

/** Even an ill-formed number is personal: it is not carried on. */
function unread(id: Parsed<ResidentIdKind>): ParsedResidentId {
  return { ...id, value: null, masked: null, birthDate: null, sex: null };
}
