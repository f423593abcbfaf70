/**
 * A day as one whole number, year · 512 + month · 32 + day. Such numbers stand in the order of the days, and a step of
 * months costs a few additions: the inner form of calendar arithmetic. A `PlainDate` is what everybody else sees.
 */
export type PackedDay = number;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const LAST_YEAR = 9999;

/** The largest number of days since 0001-01-01: that of 9999-12-31. */
export const LAST_DAY_NUMBER = daysBeforeYear(LAST_YEAR + 1) - 1;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 31 and 30 take turns, beginning anew with August. */
function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

/** The bit operations drop fractions, as whole numbers below 2^31 do not need the general rounding. */
function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Reads `YYYY-MM-DD`; NaN when the text is no real day. */
export function packedDay(text: string): PackedDay {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? (year << 9) + (month << 5) + day : Number.NaN;
}

const twoDigits = (value: number) => `${value}`.padStart(2, "0");

/** The part of a day's text after the year, by month and day: putting two texts together is cheaper than making five. */
const MONTH_AND_DAY = /* @__PURE__ */ Array.from({ length: 512 }, (_, packed) => `-${twoDigits(packed >> 5)}-${twoDigits(packed & 31)}`);

/** Writes `YYYY-MM-DD`. */
export function packedText(packed: PackedDay): string {
  const year = packed >> 9;
  return (year > 999 ? `${year}` : `${year}`.padStart(4, "0")) + MONTH_AND_DAY[packed & 511];
}

/** The day of a year, month and day of the month that exist. */
export function packParts(year: number, month: number, day: number): PackedDay {
  return (year << 9) + (month << 5) + day;
}

/** Moves a day by whole months, clamped to the end of the month; NaN beyond 0001-01-01 to 9999-12-31. */
export function addPackedMonths(packed: PackedDay, months: number): PackedDay {
  const total = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + months;
  const year = Math.floor(total / 12);
  if (!(year >= 1 && year <= LAST_YEAR)) return Number.NaN;
  const month = total - year * 12 + 1;
  return packParts(year, month, Math.min(packed & 31, daysInMonth(year, month)));
}

/** The largest `n` for which `n` months after the first day are not after the second. */
export function packedMonthsBetween(from: PackedDay, to: PackedDay): number {
  const months = ((to >> 9) - (from >> 9)) * 12 + ((to >> 5) & 15) - ((from >> 5) & 15);
  const clamped = Math.min(from & 31, daysInMonth(to >> 9, (to >> 5) & 15));
  return clamped <= (to & 31) ? months : months - 1;
}

/** Days since 0001-01-01, which is day 0. */
export function packedDayNumber(packed: PackedDay): number {
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leap + (packed & 31) - 1;
}

/** The day that lies so many days after 0001-01-01; NaN beyond 9999-12-31. */
export function packedFromNumber(number: number): PackedDay {
  if (!(number >= 0 && number <= LAST_DAY_NUMBER)) return Number.NaN;
  let year = ((number / 365.2425) | 0) + 1;
  if (daysBeforeYear(year) > number) year -= 1;
  else if (daysBeforeYear(year + 1) <= number) year += 1;
  let first = packParts(year, 12, 1);
  while (packedDayNumber(first) > number) first -= ONE_MONTH;
  return first + number - packedDayNumber(first);
}

const ONE_MONTH = 1 << 5;

/** Moves a day by whole days; NaN beyond 0001-01-01 to 9999-12-31. */
export function addPackedDays(packed: PackedDay, days: number): PackedDay {
  return packedFromNumber(packedDayNumber(packed) + days);
}

/** 1970-01-01 in days since 0001-01-01. */
const EPOCH = 719_162;

/** Days since 1970-01-01, as date columns hold them. */
export function epochDay(packed: PackedDay): number {
  return packedDayNumber(packed) - EPOCH;
}

/** The day of a date column; NaN for what is no whole number or lies beyond 0001-01-01 to 9999-12-31. */
export function packedFromEpochDay(days: number): PackedDay {
  return Number.isInteger(days) ? packedFromNumber(days + EPOCH) : Number.NaN;
}

/** The last day of the month, quarter or year that contains a day. */
export function packedEndOf(packed: PackedDay, unit: "month" | "quarter" | "year"): PackedDay {
  const [year, month] = [packed >> 9, (packed >> 5) & 15];
  const last = unit === "month" ? month : unit === "quarter" ? Math.ceil(month / 3) * 3 : 12;
  return packParts(year, last, daysInMonth(year, last));
}
