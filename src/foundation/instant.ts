import { describeValue } from "./describe-value";
import { type InputError, refusal } from "./issue";
import { isPlainDate, type PlainDate, plainDate } from "./plain-date";

declare const instantBrand: unique symbol;

/** A moment as the UTC text `YYYY-MM-DDTHH:mm:ss.sssZ`. Moments compare with `<`. */
export type Instant = string & {
  /** For compilers only: text that has been read. */
  readonly [instantBrand]: "Instant";
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function invalidInstant(value: unknown): InputError {
  const message = `expected a moment such as 2026-11-22T08:30:00Z, got ${describeValue(value)}`;
  return refusal("an instant", "invalid-instant", [], message);
}

/**
 * Reads a moment: a `Date`, or ISO text with `Z` or an offset. Text without an offset is refused, because it names no moment.
 *
 * @param value - A `Date` or ISO 8601 text.
 * @returns The moment in UTC, to the millisecond.
 * @throws InputError `invalid-instant` when the value is no real moment of the years 1 to 9999.
 * @example
 * ```ts
 * import { instant } from "idic/foundation";
 *
 * instant("2026-11-22T08:30:00+08:00"); // => "2026-11-22T00:30:00.000Z"
 * ```
 */
export function instant(value: string | Date): Instant {
  const match = typeof value === "string" ? INSTANT.exec(value) : null;
  const readable = value instanceof Date || (match !== null && isPlainDate(match[1]));
  const time = readable ? new Date(value).getTime() : Number.NaN;
  if (Number.isNaN(time)) throw invalidInstant(value);
  const text = new Date(time).toISOString();
  if (!isPlainDate(text.slice(0, 10))) throw invalidInstant(value);
  return text as Instant;
}

/**
 * The calendar day on which a moment falls in a time zone, daylight saving included.
 *
 * This is the only place where the library asks the machine's time-zone data.
 *
 * @param moment - A moment, as {@link instant} accepts it.
 * @param timeZone - An IANA name such as `"Asia/Shanghai"`.
 * @returns The local day.
 * @throws InputError `unknown-time-zone` when the machine does not know the zone, `invalid-instant` for no real moment.
 * @example
 * ```ts
 * import { dayIn } from "idic/foundation";
 *
 * dayIn("2026-11-22T20:00:00Z", "Asia/Shanghai"); // => "2026-11-23"
 * ```
 */
export function dayIn(moment: string | Date, timeZone: string): PlainDate {
  return dayReader(timeZone)(moment);
}

/** The same for many moments of one zone, which is looked up once. */
export function dayReader(timeZone: string): (moment: string | Date) => PlainDate {
  const format = dayFormat(timeZone);
  return (moment) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(new Date(instant(moment)))) parts[type] = value;
    if (parts["era"] !== "AD") throw invalidInstant(moment);
    const year = (parts["year"] ?? "").padStart(4, "0");
    return plainDate(`${year}-${parts["month"]}-${parts["day"]}`);
  };
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    // An absent zone would silently mean the zone of the process.
    if (typeof timeZone !== "string") throw new TypeError("no time zone");
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      era: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    const message = `expected a time zone this machine knows, such as Asia/Shanghai, got ${describeValue(timeZone)}`;
    throw refusal("a time zone", "unknown-time-zone", [], message);
  }
}
