import { UTCDate, utc } from "@date-fns/utc";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { addDays, addMonths, dayOfWeek, daysBetween, monthsBetween, type PlainDate } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { packedDay, packedEndOf, packedText } from "../../../src/foundation/packed-day";
import { day, runs } from "../arbitrary";

const anyDay = day("0100-01-01", 3_500_000);
const date = (text: string) => new UTCDate(text);
const text = (value: Date): string => dateFns.format(value, "yyyy-MM-dd", { in: utc });

describe("plain date agrees with date-fns", () => {
  it("on months", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (from, months) => {
        expect(addMonths(from, months)).toBe(text(dateFns.addMonths(date(from), months, { in: utc })));
      }),
      { ...runs, numRuns: runs.numRuns * 10 },
    );
  });

  it("on ends of months, quarters and years", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const end = (unit: "month" | "quarter" | "year") => packedText(packedEndOf(packedDay(from), unit));
        expect(end("month")).toBe(text(dateFns.lastDayOfMonth(date(from), { in: utc })));
        expect(end("quarter")).toBe(text(dateFns.lastDayOfQuarter(date(from), { in: utc })));
        expect(end("year")).toBe(text(dateFns.lastDayOfYear(date(from), { in: utc })));
      }),
      runs,
    );
  });

  it("on days and weekdays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(to).toBe(text(dateFns.addDays(date(from), days, { in: utc })));
        expect(daysBetween(from, to)).toBe(dateFns.differenceInCalendarDays(date(to), date(from), { in: utc }));
        expect(dayOfWeek(to)).toBe(dateFns.getISODay(date(to), { in: utc }));
      }),
      { ...runs, numRuns: runs.numRuns * 10 },
    );
  });

  it("counts months as the inverse of adding them", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
      { ...runs, numRuns: runs.numRuns * 10 },
    );
  });

  it("walks every day of a leap year and back", () => {
    let at = "2027-12-31" as PlainDate;
    const seen = new Set<string>();
    for (let step = 0; step < 366; step += 1) {
      at = addDays(at, 1);
      seen.add(at);
    }
    expect(seen.size).toBe(366);
    expect(at).toBe("2028-12-31");
  });
});
