import {
  addDays,
  addMonths,
  addYears,
  dayOfWeek,
  daysBetween,
  endOf,
  isPlainDate,
  monthsBetween,
  parsePlainDate,
  plainDate,
  yearsBetween,
} from "idic/foundation";
import { describe, expect, it } from "vitest";
import { firstDayReaching } from "../../../src/foundation/period";

describe("plain date", () => {
  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "0000-01-01",
    "10000-01-01",
    "2100-02-29",
    "2026-02-3a",
    "",
    "２０２６-01-01",
  ])("rejects %j", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(parsePlainDate(text)).toMatchObject({ ok: false, issues: [{ code: "invalid-date" }] });
  });

  it.each([null, undefined, 20260101, new Date(0), ["2026-01-01"], { toString: () => "2026-01-01" }])(
    "rejects %s, which is no text",
    (value) => {
      expect(isPlainDate(value)).toBe(false);
    },
  );

  it.each([
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2400-02-29", true],
    ["0001-01-01", true],
    ["9999-12-31", true],
  ])("knows the leap years: %s is real: %s", (text, real) => {
    expect(isPlainDate(text)).toBe(real);
  });

  it("clamps to the end of the month and never chains", () => {
    const anchor = plainDate("2030-12-30");
    expect([1, 2, 3].map((k) => addMonths(anchor, k))).toEqual(["2031-01-30", "2031-02-28", "2031-03-30"]);
    expect(addMonths(plainDate("2031-10-31"), 4)).toBe("2032-02-29");
    expect(addMonths(plainDate("2026-01-31"), -2)).toBe("2025-11-30");
    expect(addYears(plainDate("2028-02-29"), 1)).toBe("2029-02-28");
  });

  it("counts days, months and years", () => {
    expect(addDays(plainDate("2029-03-10"), 30)).toBe("2029-04-09");
    expect(daysBetween(plainDate("2024-01-01"), plainDate("2025-01-01"))).toBe(366);
    expect(monthsBetween(plainDate("2026-08-31"), plainDate("2027-02-28"))).toBe(6);
    expect(monthsBetween(plainDate("2026-08-31"), plainDate("2027-02-27"))).toBe(5);
    expect(yearsBetween(plainDate("2004-02-29"), plainDate("2026-02-27"))).toBe(21);
    expect(dayOfWeek(plainDate("2026-11-23"))).toBe(1);
    expect(dayOfWeek(plainDate("0001-01-01"))).toBe(1);
  });

  it("ends months, quarters and years, the earliest included", () => {
    expect(endOf(plainDate("2028-02-03"), "month")).toBe("2028-02-29");
    expect(endOf(plainDate("2028-02-03"), "quarter")).toBe("2028-03-31");
    expect(endOf(plainDate("0050-02-03"), "year")).toBe("0050-12-31");
  });

  it("refuses to leave the years 1 to 9999", () => {
    expect(() => addDays(plainDate("9999-12-31"), 1)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "out-of-range" })] }),
    );
    expect(() => addMonths(plainDate("0001-01-31"), -1)).toThrow("from 0001-01-01 to 9999-12-31");
    expect(() => addDays(plainDate("2026-01-01"), 1.5)).toThrow("expected a whole number, got 1.5");
  });

  it("reads a driver's Date by the fields the caller names", () => {
    const utcMidnight = new Date(Date.UTC(2026, 10, 22));
    const localMidnight = new Date(2026, 10, 22);
    expect(plainDate(utcMidnight, { from: "utc" })).toBe("2026-11-22");
    expect(plainDate(localMidnight, { from: "local" })).toBe("2026-11-22");
    expect(() => plainDate(utcMidnight)).toThrow("expected a real day");
    expect(() => plainDate(new Date(Number.NaN), { from: "utc" })).toThrow("expected a real day");
  });

  it("finds the first day from which a period reaches a target, in spite of the clamp", () => {
    expect(firstDayReaching(plainDate("2026-08-31"), { months: 6 })).toBe("2026-03-01");
    expect(firstDayReaching(plainDate("2027-02-28"), { months: 6 })).toBe("2026-08-28");
    expect(firstDayReaching(plainDate("2026-01-10"), { days: 7 })).toBe("2026-01-03");
  });
});
