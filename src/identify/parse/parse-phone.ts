import { cleanText } from "../../foundation/clean-text";
import { isBlocked } from "./blocked-values";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";
import { mainlandPhoneRanges, type PhoneRanges } from "./phone-ranges";

/** What a phone number is. */
export type PhoneKind = "mobile" | "fixed-line" | "fixed-line-or-mobile" | "shared-cost" | "toll-free" | "voip" | "other";

/** Every kind of phone number. 400 is shared cost, 800 is toll-free. */
export const phoneKinds = [
  "mobile",
  "fixed-line",
  "fixed-line-or-mobile",
  "shared-cost",
  "toll-free",
  "voip",
  "other",
] as const satisfies readonly PhoneKind[];

/** What a reader of world numbers gives back: the number in E.164 form and its kind, or null when there is no such number. */
export interface WorldPhone {
  /** `+`, country code and number, digits only. */
  readonly e164: string;
  /** What it is. */
  readonly kind: PhoneKind;
}

/**
 * Reads numbers of the world, such as a few lines around libphonenumber-js with its full metadata.
 *
 * @param number - The number with a leading `+`.
 */
export type WorldPhoneReader = (number: string) => WorldPhone | null;

/** How a phone number is read. */
export interface PhoneOptions {
  /** The mobile ranges; those of mainland China by default. */
  readonly ranges?: PhoneRanges;
  /** Reads numbers with a foreign code; without it they are kept and have no key. */
  readonly world?: WorldPhoneReader;
  /** Numbers that identify nobody; `blockedValues` by default. */
  readonly blocked?: readonly string[];
}

/** A phone number as it was read. */
export interface ParsedPhone extends Parsed<PhoneKind> {
  /** The extension of a fixed line, of 400 or of 800, kept apart from the key. */
  readonly extension: string | null;
}

const EXTENSION = /\s*(?:转|分机|ext\.?|#)\s*:?\s*(\d{1,6})$/iu;
const DAMAGE = /^\d(\.\d+)?e\+?\d+$/i;
const SEPARATORS = /[\s\-\p{Pd}.()]/gu;
const AREA = /^(10|2[0-57-9]|[3-9]\d\d)([2-8]\d{6,7})$/;
const LIST_SEPARATORS = /[/、;；,，|\r\n\v\f\u0085\u2028\u2029／｜]/;
const SERVICE = /^[48]00\d{7}$/;

/**
 * Reads one phone number: mobile and fixed numbers of mainland China, 400 and 800, and numbers of the world through a reader
 * that the caller supplies. Nothing is guessed, and digits that a spreadsheet has lost are not restored.
 *
 * @param text - The number as it was written.
 * @param options - Ranges, blocked values, and a reader of world numbers.
 * @returns The number with its key in E.164 form, or what is wrong with it.
 * @see I6, I7, I8, I9 under Sources.
 * @example
 * ```ts
 * import { parsePhone } from "idic/identify";
 *
 * parsePhone("＋86 139-1234-5678").key; // => "+8613912345678"
 * parsePhone("010-6552 9988 转 801"); // => { ok: true, value: "010-65529988", key: "+861065529988", kind: "fixed-line", issues: [], extension: "801" }
 * parsePhone("139****5678").issues; // => ["masked"]
 * ```
 */
export function parsePhone(text: unknown, options: PhoneOptions = {}): ParsedPhone {
  const cleaned = cleanText(textOf(text));
  const issues: ParseIssue[] = isBlocked(cleaned, null, options.blocked) ? ["blocked-value"] : [];
  const nothing = nothingIn(cleaned, 7);
  if (nothing !== null) return bare(refused(null, [nothing, ...issues]));
  if (isMasked(cleaned)) return bare(refused(cleaned, ["masked", ...issues]));
  if (DAMAGE.test(cleaned)) return bare(refused(cleaned, ["spreadsheet-damage", ...issues]));
  const extension = EXTENSION.exec(cleaned)?.[1] ?? null;
  const number = extension === null ? cleaned : cleaned.replace(EXTENSION, "");
  const digits = number.replace(SEPARATORS, "");
  if (!/^\+?\d+$/.test(digits)) return bare(refused(cleaned, ["forbidden-character", ...issues]));
  const foreign = /^(?:\+|00)(?!86)(?=[1-9])(\d+)$/.exec(digits)?.[1];
  if (foreign !== undefined) return bare(world(`+${foreign}`, cleaned, options));
  const local = mainland(digits, options.ranges ?? mainlandPhoneRanges);
  const tail = local.issue === null ? null : extensionAfterHyphen(number, options);
  if (tail !== null) return tail;
  if (local.issue !== null) return bare(refused(cleaned, [local.issue, ...issues]));
  if (isBlocked(cleaned, local.key, options.blocked)) issues.push("blocked-value");
  if (extension !== null && local.kind === "mobile") return bare(refused(cleaned, ["format", ...issues]));
  return withExtension(parsed(local, issues), extension);
}

/**
 * Reads every phone number of a field into which several were written.
 *
 * @param text - Numbers apart by slashes, commas, semicolons, bars or line breaks.
 * @param options - As for one number.
 * @returns The numbers in their order, each once.
 * @see I9 under Sources.
 * @example
 * ```ts
 * import { parsePhoneList } from "idic/identify";
 *
 * parsePhoneList("13912345678 / 020-83331111、13912345678").map(({ key }) => key); // => ["+8613912345678", "+862083331111"]
 * ```
 */
export function parsePhoneList(text: unknown, options: PhoneOptions = {}): readonly ParsedPhone[] {
  const found = new Map<string, ParsedPhone>();
  // The whole field, however long: each number is read for itself.
  const field = typeof text === "string" ? text : textOf(text);
  for (const part of field.split(LIST_SEPARATORS)) {
    const phone = parsePhone(part, options);
    const same = phone.key === null ? `text ${phone.value}` : `key ${phone.key} ${phone.extension}`;
    if (phone.issues[0] !== "empty" && !found.has(same)) found.set(same, phone);
  }
  return [...found.values()];
}

type Mainland =
  | { readonly issue: ParseIssue }
  | { readonly issue: null; readonly value: string; readonly key: string; readonly kind: PhoneKind };

/** A number of mainland China from its digits, with or without the country code. */
function mainland(digits: string, { mobile }: PhoneRanges): Mainland {
  const coded = /^(?:\+|00)86(\d+)$/.exec(digits)?.[1];
  const isMobile = (number: string) => number.length === 11 && mobile.some((range) => number.startsWith(range));
  const uncoded = digits.startsWith("86") && isMobile(digits.slice(2)) ? digits.slice(2) : digits;
  const national = coded ?? uncoded;
  if (isMobile(national)) return { issue: null, value: national, key: `+86${national}`, kind: "mobile" };
  if (SERVICE.test(national)) return service(national);
  if (/^1\d/.test(national) && (coded === undefined || !AREA.test(national))) return { issue: national.length === 11 ? "range" : "length" };
  if (national.startsWith("0") || coded !== undefined) return fixedLine(national.replace(/^0/, ""));
  return {
    issue: /^[2-8]\d{6,7}$/.test(national) ? "area-code-missing" : national.length < 7 || national.length > 8 ? "length" : "format",
  };
}

function service(number: string): Mainland {
  const value = `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;
  return { issue: null, value, key: `+86${number}`, kind: number.startsWith("4") ? "shared-cost" : "toll-free" };
}

/** Area code and number, without the trunk 0. Where the area code has two digits, the number has eight. */
function fixedLine(number: string): Mainland {
  const [, area, subscriber] = AREA.exec(number) ?? [];
  if (area === undefined || subscriber === undefined) return { issue: number.length < 10 || number.length > 11 ? "length" : "format" };
  if (area === "400" || area === "800") return { issue: "range" };
  if (area.length === 2 && subscriber.length !== 8) return { issue: "length" };
  return { issue: null, value: `0${area}-${subscriber}`, key: `+86${area}${subscriber}`, kind: "fixed-line" };
}

/** A fixed line whose extension follows a last hyphen, such as `0757-83331111-801`. */
function extensionAfterHyphen(number: string, options: PhoneOptions): ParsedPhone | null {
  const [, head, extension] = /^(.*\d)\s*\p{Pd}\s*(\d{1,6})$/u.exec(number) ?? [];
  if (head === undefined || extension === undefined) return null;
  const main = parsePhone(head, options);
  return main.kind === "fixed-line" && main.extension === null ? { ...main, extension } : null;
}

function world(number: string, cleaned: string, { world: read, blocked }: PhoneOptions): Parsed<PhoneKind> {
  if (read === undefined) return refused(cleaned, ["unsupported-region"]);
  const phone = read(number);
  if (phone === null) return refused(cleaned, ["format"]);
  const note: ParseIssue[] = isBlocked(cleaned, phone.e164, blocked) ? ["blocked-value"] : [];
  return parsed({ value: phone.e164, key: phone.e164, kind: phone.kind }, note);
}

/** A literal, because every file has a phone number and a spread that adds a key is slow. */
function withExtension({ ok, value, key, kind, issues }: Parsed<PhoneKind>, extension: string | null): ParsedPhone {
  return { ok, value, key, kind, issues, extension };
}

function bare(phone: Parsed<PhoneKind>): ParsedPhone {
  return withExtension(phone, null);
}
