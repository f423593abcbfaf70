import { describeValue } from "./describe-value";
import { InputError, type Issue, type Result, refusal } from "./issue";

declare const plainDateBrand: unique symbol;

/**
 * A calendar day as the text `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.
 *
 * Days compare with `<` and serialise as themselves. The brand says that the text was checked:
 * it can only be made by parsing.
 */
export type PlainDate = string & {
  /** For compilers only: text that has been read. */
  readonly [plainDateBrand]: "PlainDate";
};

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_DAY = 0;
const LAST_DAY = daysBeforeYear(10_000) - 1;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** A day packed as year · 512 + month · 32 + day; NaN when the text is no real day. */
function unpackText(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? year * 512 + month * 32 + day : Number.NaN;
}

function unpack(date: PlainDate): number {
  const packed = typeof date === "string" ? unpackText(date) : Number.NaN;
  if (Number.isNaN(packed)) throw new InputError("a day", [invalidDate(date)]);
  return packed;
}

function invalidDate(value: unknown): Issue {
  const message = `expected a real day as YYYY-MM-DD, got ${describeValue(value)}`;
  return { code: value === undefined || value === null ? "missing" : "invalid-date", path: [], message };
}

function outOfRange(): InputError {
  return refusal("a day", "out-of-range", [], "expected a day from 0001-01-01 to 9999-12-31");
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function format(year: number, month: number, day: number): PlainDate {
  const yyyy = year > 999 ? `${year}` : `${year}`.padStart(4, "0");
  return `${yyyy}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

function wholeNumber(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw refusal("a number of days or months", "wrong-type", [], `expected a whole number, got ${describeValue(value)}`);
}

/** Days since 0001-01-01, which is day 0. */
export function dayNumber(date: PlainDate): number {
  const packed = unpack(date);
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leap + (packed & 31) - 1;
}

/** The day that lies so many days after 0001-01-01. */
export function dayFromNumber(number: number): PlainDate {
  if (number < FIRST_DAY || number > LAST_DAY) throw outOfRange();
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  let rest = number - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return format(year, month, rest + 1);
}

/**
 * Reads a day, refusing what no calendar contains.
 *
 * @param value - Text `YYYY-MM-DD`; anything else is an issue.
 * @returns The day, or one `invalid-date` issue.
 * @example
 * ```ts
 * import { parsePlainDate } from "idic/foundation";
 *
 * parsePlainDate("2026-02-28").ok; // => true
 * parsePlainDate("2026-02-30").ok; // => false
 * ```
 */
export function parsePlainDate(value: unknown): Result<PlainDate> {
  if (isPlainDate(value)) return { ok: true, value };
  return { ok: false, issues: [invalidDate(value)] };
}

/**
 * Tells whether a value is the text of a real day.
 *
 * @param value - Anything.
 * @returns Whether it is `YYYY-MM-DD` from 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { isPlainDate } from "idic/foundation";
 *
 * isPlainDate("2024-02-29"); // => true
 * isPlainDate("2026-02-29"); // => false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && !Number.isNaN(unpackText(value));
}

/**
 * Makes a day from text, or from a `Date` of a database driver.
 *
 * A `Date` is a moment, not a day: say with `from` whether the driver meant its local or its UTC fields.
 *
 * @param value - Text `YYYY-MM-DD` or a `Date`.
 * @param options - `from: "utc"` reads the UTC fields of a `Date`, `"local"` those of the process's zone; required for a `Date`.
 * @returns The day.
 * @throws InputError `invalid-date` when the text is no real day, the `Date` is invalid or `from` is absent.
 * @example
 * ```ts
 * import { plainDate } from "idic/foundation";
 *
 * plainDate("2026-11-22"); // => "2026-11-22"
 * plainDate(new Date(Date.UTC(2026, 10, 22)), { from: "utc" }); // => "2026-11-22"
 * ```
 */
export function plainDate(value: string | Date, options?: { readonly from: "local" | "utc" }): PlainDate {
  if (isPlainDate(value)) return value;
  if (value instanceof Date && options !== undefined) {
    const [year, month, day] =
      options.from === "utc"
        ? [value.getUTCFullYear(), value.getUTCMonth(), value.getUTCDate()]
        : [value.getFullYear(), value.getMonth(), value.getDate()];
    if (year >= 1 && year <= 9999) return format(year, month + 1, day);
  }
  throw new InputError("a day", [invalidDate(value)]);
}

/**
 * Moves a day by whole days.
 *
 * @param date - The day to start from.
 * @param days - How many days, negative for earlier.
 * @returns The day so many days later.
 * @throws InputError `out-of-range` beyond 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { addDays, plainDate } from "idic/foundation";
 *
 * addDays(plainDate("2029-03-10"), 30); // => "2029-04-09"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dayFromNumber(dayNumber(date) + wholeNumber(days));
}

/**
 * Moves a day by whole months; a day that the target month lacks becomes its last day.
 *
 * Repeat from the anchor (`addMonths(anchor, k * step)`), never from the previous result:
 * chaining would lose the 31st for good.
 *
 * @param date - The day to start from.
 * @param months - How many months, negative for earlier.
 * @returns The same day of the month, or the last one.
 * @throws InputError `out-of-range` beyond 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { addMonths, plainDate } from "idic/foundation";
 *
 * addMonths(plainDate("2030-12-30"), 2); // => "2031-02-28"
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const packed = unpack(date);
  const total = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + wholeNumber(months);
  const year = Math.floor(total / 12);
  if (year < 1 || year > 9999) throw outOfRange();
  const month = total - year * 12 + 1;
  return format(year, month, Math.min(packed & 31, daysInMonth(year, month)));
}

/**
 * Moves a day by whole years; 29 February becomes the 28th in a common year.
 *
 * @param date - The day to start from.
 * @param years - How many years, negative for earlier.
 * @returns The same day of the year, clamped.
 * @throws InputError `out-of-range` beyond 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { addYears, plainDate } from "idic/foundation";
 *
 * addYears(plainDate("2028-02-29"), 1); // => "2029-02-28"
 * ```
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, wholeNumber(years) * 12);
}

/**
 * Counts the days from one day to another.
 *
 * @param from - The day that counts as 0.
 * @param to - The day to reach.
 * @returns Whole days, negative when `to` is earlier.
 * @example
 * ```ts
 * import { daysBetween, plainDate } from "idic/foundation";
 *
 * daysBetween(plainDate("2028-02-28"), plainDate("2028-03-01")); // => 2
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Counts the whole months from one day to another, by the same clamped arithmetic as {@link addMonths}.
 *
 * @param from - The day that counts as month 0.
 * @param to - The day to reach.
 * @returns The largest `n` with `addMonths(from, n)` not after `to`.
 * @example
 * ```ts
 * import { monthsBetween, plainDate } from "idic/foundation";
 *
 * monthsBetween(plainDate("2026-08-31"), plainDate("2027-02-28")); // => 6
 * ```
 */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const a = unpack(from);
  const b = unpack(to);
  const months = ((b >> 9) - (a >> 9)) * 12 + ((b >> 5) & 15) - ((a >> 5) & 15);
  const clamped = Math.min(a & 31, daysInMonth(b >> 9, (b >> 5) & 15));
  return clamped <= (b & 31) ? months : months - 1;
}

/**
 * Counts completed years, as for an age; 29 February counts as the 28th in a common year.
 *
 * @param from - The day of birth or of the start.
 * @param to - The day to reach.
 * @returns Whole years.
 * @example
 * ```ts
 * import { plainDate, yearsBetween } from "idic/foundation";
 *
 * yearsBetween(plainDate("2004-02-29"), plainDate("2026-02-28")); // => 22
 * ```
 */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

/**
 * The day of the week.
 *
 * @param date - Any day.
 * @returns 1 for Monday through 7 for Sunday.
 * @example
 * ```ts
 * import { dayOfWeek, plainDate } from "idic/foundation";
 *
 * dayOfWeek(plainDate("2026-11-22")); // => 7
 * ```
 */
export function dayOfWeek(date: PlainDate): number {
  return (dayNumber(date) % 7) + 1;
}

/** The earliest of some days, where `null` means never. */
export function earliest(...dates: readonly (PlainDate | null)[]): PlainDate | null {
  let first: PlainDate | null = null;
  for (const date of dates) if (date !== null && (first === null || date < first)) first = date;
  return first;
}
