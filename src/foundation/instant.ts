import { describeValue } from "./describe-value";
import { InputError, type Issue, type Result, refusal } from "./issue";
import { isPlainDate, type PlainDate, plainDate } from "./plain-date";

declare const instantBrand: unique symbol;

/** A moment as the UTC text `YYYY-MM-DDTHH:mm:ss.sssZ`. Moments compare with `<`. */
export type Instant = string & {
  /** For compilers only: text that has been read. */
  readonly [instantBrand]: "Instant";
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Reads a moment without throwing. */
export function parseInstant(value: unknown): Result<Instant> {
  const match = typeof value === "string" ? INSTANT.exec(value) : null;
  const date = value instanceof Date ? value : match !== null && isPlainDate(match[1]) ? new Date(match[0]) : null;
  const time = date?.getTime() ?? Number.NaN;
  const text = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return isPlainDate(text.slice(0, 10)) ? { ok: true, value: text as Instant } : { ok: false, issues: [invalidInstant(value)] };
}

function invalidInstant(value: unknown): Issue {
  const message = `expected a moment such as 2026-11-22T08:30:00Z, got ${describeValue(value)}`;
  return { code: value === undefined || value === null ? "missing" : "invalid-instant", path: [], message };
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
  const result = parseInstant(value);
  if (result.ok) return result.value;
  throw new InputError("an instant", result.issues);
}

/** What a clock on the wall shows: a day and a time of day. */
export interface LocalTime {
  /** The local day. */
  readonly day: PlainDate;
  /** The time of day as `HH:MM`, from `00:00` to `23:59`. Times of one day compare with `<`. */
  readonly time: string;
}

/**
 * The local day and the wall time of a moment in a time zone, daylight saving included.
 *
 * This is the only place where the library asks the machine's time-zone data.
 *
 * @param moment - A moment, as {@link instant} accepts it.
 * @param timeZone - An IANA name such as `"Asia/Shanghai"`.
 * @returns The local day, and the time to the minute; seconds are left out.
 * @throws InputError `unknown-time-zone` when the machine does not know the zone, `invalid-instant` for no real moment.
 * @example
 * ```ts
 * import { localTimeIn } from "idic/foundation";
 *
 * localTimeIn("2026-11-22T20:05:59Z", "Asia/Shanghai"); // => { day: "2026-11-23", time: "04:05" }
 * ```
 */
export function localTimeIn(moment: string | Date, timeZone: string): LocalTime {
  return worldClock()(moment, timeZone);
}

/** Tells the local day and the wall time of a moment in a zone, as {@link localTimeIn} does. */
export type WorldClock = (moment: string | Date, timeZone: string) => LocalTime;

/** More zones than people live in are not kept. */
const MOST_KEPT = 500;

/**
 * A clock that keeps the formats it has made, because making one costs fifty times what it takes to use it. Whoever reads many
 * moments has a clock of his own, so that nothing is kept for the whole process.
 */
export function worldClock(): WorldClock {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatFor = (timeZone: string): Intl.DateTimeFormat => {
    const kept = formats.get(timeZone);
    if (kept !== undefined) return kept;
    if (formats.size >= MOST_KEPT) formats.clear();
    const format = wallFormat(timeZone);
    formats.set(timeZone, format);
    return format;
  };
  return (moment, timeZone) => shownBy(formatFor(timeZone), moment);
}

/**
 * The calendar day on which a moment falls in a time zone, daylight saving included.
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
  const format = wallFormat(timeZone);
  return (moment) => shownBy(format, moment).day;
}

function shownBy(format: Intl.DateTimeFormat, moment: string | Date): LocalTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(new Date(instant(moment)))) parts[type] = value;
  if (parts["era"] !== "AD") throw new InputError("an instant", [invalidInstant(moment)]);
  const year = (parts["year"] ?? "").padStart(4, "0");
  return { day: plainDate(`${year}-${parts["month"]}-${parts["day"]}`), time: `${parts["hour"]}:${parts["minute"]}` };
}

function wallFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    // An absent zone would silently mean the zone of the process.
    if (typeof timeZone !== "string") throw new TypeError("no time zone");
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      era: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  } catch {
    const message = `expected a time zone this machine knows, such as Asia/Shanghai, got ${describeValue(timeZone)}`;
    throw refusal("a time zone", "unknown-time-zone", [], message);
  }
}
