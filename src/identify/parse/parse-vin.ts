import { cleanText } from "../../foundation/clean-text";
import { plainDate } from "../../foundation/plain-date";
import { isBlocked } from "./blocked-values";
import { type IdentifierRepair, isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

/** How a vehicle identification number is read. */
export interface VinOptions {
  /** The market as a country code; `"CN"` by default. In `CN`, `US` and `CA` the check digit is required. */
  readonly market?: string;
  /** The day asked for, `YYYY-MM-DD`; without it no model years are returned. */
  readonly asOf?: string;
}

/** A vehicle identification number as it was read. */
export interface ParsedVin extends Parsed<"vin"> {
  /** The check digit that the other characters give; `null` when the form is wrong. */
  readonly checkDigit: string | null;
  /** Whether position 9 carries it. */
  readonly checkDigitVerified: boolean;
  /** Every model year that position 10 can stand for up to next year; `null` without a day or a form. */
  readonly modelYears: readonly number[] | null;
  /** What would make it right when I, O or Q was written for a digit; `null` when nothing would. */
  readonly repair: IdentifierRepair | null;
}

const LENGTH = 17;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const VALUES = "12345678123457923456789";
const YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
const FIRST_YEAR = 1980;
const REQUIRED: ReadonlySet<string> = /* @__PURE__ */ new Set(["CN", "US", "CA"]);
const TYPED_FOR: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["I", "1"],
  ["O", "0"],
  ["Q", "0"],
]);

/**
 * Reads a vehicle identification number and works out its check digit. I, O and Q never stand in one; a repair is offered only
 * when the check digit then verifies, and it is never made here.
 *
 * @param text - The number as it was written or stamped.
 * @param options - The market and the day asked for.
 * @returns The number, or what is wrong with it.
 * @throws InputError `invalid-date` when `asOf` is no day.
 * @see I10, I11, I12 under Sources.
 * @example
 * ```ts
 * import { parseVin } from "idic/identify";
 *
 * parseVin("1hgcm82633a004352", { asOf: "2026-11-22" }).modelYears; // => [2003]
 * parseVin("1HGCM82633AOO4352").repair?.value; // => "1HGCM82633A004352"
 * parseVin("1HGCM82643A004352").issues; // => ["check-digit"]
 * parseVin("1HGCM82643A004352", { market: "EU" }).issues; // => ["check-digit-not-required"]
 * ```
 */
export function parseVin(text: unknown, options: VinOptions = {}): ParsedVin {
  const { market = "CN", asOf } = options;
  const year = asOf === undefined ? null : Number(plainDate(asOf).slice(0, 4));
  const cleaned = cleanText(textOf(text))
    .toUpperCase()
    .replace(/^[*\s]+|[*\s]+$/g, "");
  const vin = cleaned.replace(/[\s\p{Pd}]/gu, "");
  const issues: ParseIssue[] = isBlocked(cleaned, vin) ? ["blocked-value"] : [];
  const nothing = nothingIn(vin, LENGTH);
  if (nothing !== null) return formless(refused(null, [nothing, ...issues]));
  if (isMasked(cleaned)) return formless(refused(cleaned, ["masked", ...issues]));
  if (vin.length !== LENGTH) issues.push("length");
  if (!/^[A-HJ-NPR-Z0-9]*$/.test(vin)) issues.push("forbidden-character");
  if (issues.includes("length") || issues.includes("forbidden-character"))
    return { ...formless(refused(cleaned, issues)), repair: repairOf(vin) };
  const checkDigit = checkDigitOf(vin);
  const checkDigitVerified = vin[8] === checkDigit;
  const required = REQUIRED.has(market);
  if (!checkDigitVerified) issues.push(required ? "check-digit" : "check-digit-not-required");
  if (required && !YEAR_CODES.includes(vin.charAt(9))) issues.push("model-year");
  const modelYears = year === null ? null : modelYearsOf(vin.charAt(9), year + 1);
  return { ...parsed({ value: vin, key: vin, kind: "vin" }, issues), checkDigit, checkDigitVerified, modelYears, repair: null };
}

function formless(vin: Parsed<"vin">): ParsedVin {
  return { ...vin, checkDigit: null, checkDigitVerified: false, modelYears: null, repair: null };
}

/** The check digit of 17 characters: weighted sum modulo 11, with X for 10. */
function checkDigitOf(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digitFor(vin.charAt(at))), 0);
  return sum % 11 === 10 ? "X" : `${sum % 11}`;
}

function digitFor(character: string): string {
  const at = LETTERS.indexOf(character);
  return at < 0 ? character : VALUES.charAt(at);
}

/** The codes begin again after 30 years. */
function modelYearsOf(code: string, last: number): number[] {
  const offset = YEAR_CODES.indexOf(code);
  if (offset < 0) return [];
  const rounds = Math.max(0, Math.floor((last - FIRST_YEAR - offset) / YEAR_CODES.length) + 1);
  return Array.from({ length: rounds }, (_, round) => FIRST_YEAR + offset + round * YEAR_CODES.length);
}

function repairOf(vin: string): IdentifierRepair | null {
  const characters = [...vin];
  const changes = characters.flatMap((from, position) => {
    const to = TYPED_FOR.get(from);
    return to === undefined ? [] : [{ at: position + 1, from, to }];
  });
  const value = characters.map((character) => TYPED_FOR.get(character) ?? character).join("");
  const verifies = changes.length > 0 && /^[A-HJ-NPR-Z0-9]{17}$/.test(value) && value[8] === checkDigitOf(value);
  return verifies ? { value, changes } : null;
}
