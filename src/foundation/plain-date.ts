import { describeValue } from "./describe-value";
import { InputError, type Issue, type Result, refusal } from "./issue";
import {
  addPackedMonths,
  type PackedDay,
  packedDay,
  packedDayNumber,
  packedFromNumber,
  packedMonthsBetween,
  packedText,
  packParts,
} from "./packed-day";

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

/** The inner form of a day. */
export function packDay(date: PlainDate): PackedDay {
  const packed = typeof date === "string" ? packedDay(date) : Number.NaN;
  if (Number.isNaN(packed)) throw new InputError("a day", [invalidDate(date)]);
  return packed;
}

/** The day of an inner form; what no calendar contains is refused. */
export function unpackDay(packed: PackedDay): PlainDate {
  if (Number.isNaN(packed)) throw outOfRange();
  return packedText(packed) as PlainDate;
}

function invalidDate(value: unknown): Issue {
  const message = `expected a real day as YYYY-MM-DD, got ${describeValue(value)}`;
  return { code: value === undefined || value === null ? "missing" : "invalid-date", path: [], message };
}

function outOfRange(): InputError {
  return refusal("a day", "out-of-range", [], "expected a day from 0001-01-01 to 9999-12-31");
}

function wholeNumber(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw refusal("a number of days or months", "wrong-type", [], `expected a whole number, got ${describeValue(value)}`);
}

/** Days since 0001-01-01, which is day 0. */
export function dayNumber(date: PlainDate): number {
  return packedDayNumber(packDay(date));
}

/** The day that lies so many days after 0001-01-01. */
export function dayFromNumber(number: number): PlainDate {
  return unpackDay(packedFromNumber(number));
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
  return typeof value === "string" && !Number.isNaN(packedDay(value));
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
    if (year >= 1 && year <= 9999) return unpackDay(packParts(year, month + 1, day));
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
  return unpackDay(addPackedMonths(packDay(date), wholeNumber(months)));
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
  return packedMonthsBetween(packDay(from), packDay(to));
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
