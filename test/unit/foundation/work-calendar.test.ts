import { addDays, plainDate, workdaysOf } from "idic/foundation";
import { mainlandCalendar2026, weekendsOnly } from "idic/interact";
import { describe, expect, it } from "vitest";

const mainland = workdaysOf(mainlandCalendar2026);
const weekends = workdaysOf(weekendsOnly);
const day = plainDate;

describe("working days", () => {
  it("D22: mainland China has 248 of them in 2026", () => {
    const days = Array.from({ length: 365 }, (_, offset) => addDays(day("2026-01-01"), offset));
    expect(days.filter((date) => mainland.isWorkday(date)).length).toBe(248);
  });

  it("K6: a make-up Saturday is worked, a holiday on a weekday is not", () => {
    expect([mainland.isWorkday(day("2026-02-14")), weekends.isWorkday(day("2026-02-14"))]).toEqual([true, false]);
    expect([mainland.isWorkday(day("2026-10-01")), weekends.isWorkday(day("2026-10-01"))]).toEqual([false, true]);
  });

  it("K7: moves only days that are not worked, as the convention says", () => {
    // 15 to 23 February 2026 are off; the 14th, a Saturday, is worked, and the 24th is a Tuesday.
    const conventions = ["unadjusted", "following", "preceding", "nearest"] as const;
    expect(conventions.map((convention) => mainland.adjust(day("2026-02-18"), convention))).toEqual([
      "2026-02-18",
      "2026-02-24",
      "2026-02-14",
      "2026-02-14",
    ]);
    expect(conventions.map((convention) => mainland.adjust(day("2026-02-14"), convention))).toEqual(Array(4).fill("2026-02-14"));
    // 31 January and 1 August 2026 are Saturdays.
    expect(weekends.adjust(day("2026-01-31"), "modified-following")).toBe("2026-01-30");
    expect(weekends.adjust(day("2026-08-01"), "modified-preceding")).toBe("2026-08-03");
  });

  it("D19: of two equally near days the later one is taken", () => {
    // 19 February lies five days after the 14th and five before the 24th.
    expect(mainland.adjust(day("2026-02-19"), "nearest")).toBe("2026-02-24");
    expect(mainland.adjust(day("2026-02-20"), "nearest")).toBe("2026-02-24");
  });

  it("K16: answers nothing outside the coverage, and does not search beyond it", () => {
    expect(mainland.isWorkday(day("2027-10-01"))).toBeNull();
    expect(mainland.adjust(day("2027-10-01"), "following")).toBeNull();
    expect(mainland.adjust(day("2026-01-01"), "preceding")).toBeNull();
    expect(mainland.adjust(day("2026-01-02"), "nearest")).toBeNull();
    expect(mainland.after(day("2026-12-30"), 2)).toBeNull();
  });

  it("K18: counts working days from the day after", () => {
    expect(weekends.after(day("2026-11-20"), 2)).toBe("2026-11-24");
    expect(mainland.after(day("2026-09-30"), 1)).toBe("2026-10-08");
  });

  it("refuses calendars that cannot be", () => {
    const coverage = { from: "2026-01-01", through: "2026-12-31" };
    const bad = [
      { ...mainlandCalendar2026, coverage: null },
      { ...mainlandCalendar2026, coverage: { from: "2026-12-31", through: "2026-01-01" } },
      { id: "x", edition: "1", coverage, makeUpDays: ["2027-01-02"] },
      { id: "x", edition: "1", coverage, holidays: [{ from: "2026-05-05", through: "2026-05-01" }] },
      {
        id: "x",
        edition: "1",
        coverage: { from: "0001-01-01", through: "9999-12-31" },
        holidays: [{ from: "0001-01-01", through: "9999-12-31" }],
      },
    ];
    for (const calendar of bad) expect(() => workdaysOf(calendar)).toThrow("Cannot compile work calendar policy");
  });
});
