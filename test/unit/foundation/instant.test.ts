import { dayIn, instant, localTimeIn } from "idic/foundation";
import { describe, expect, it } from "vitest";

describe("instant", () => {
  it.each([
    ["2026-11-22T08:30:00+08:00", "2026-11-22T00:30:00.000Z"],
    ["2026-11-22T08:30Z", "2026-11-22T08:30:00.000Z"],
    ["2026-11-22T23:59:59.999-03:30", "2026-11-23T03:29:59.999Z"],
  ])("reads %s as %s", (text, utc) => {
    expect(instant(text)).toBe(utc);
  });

  it.each(["2026-11-22", "2026-11-22T08:30:00", "2026-02-30T00:00:00Z", "2026-11-22T24:00:00Z", "0001-01-01T00:00:00+08:00", "x"])(
    "refuses %s, which names no moment",
    (text) => {
      expect(() => instant(text)).toThrow(
        expect.objectContaining({ name: "InputError", issues: [expect.objectContaining({ code: "invalid-instant" })] }),
      );
    },
  );

  it("finds the local day, daylight saving included", () => {
    expect(dayIn("2026-11-22T20:00:00Z", "Asia/Shanghai")).toBe("2026-11-23");
    expect(dayIn("2026-11-22T04:59:59Z", "America/New_York")).toBe("2026-11-21");
    expect(dayIn("2026-07-01T04:00:00Z", "America/New_York")).toBe("2026-07-01");
    expect(dayIn("2011-12-30T10:00:00Z", "Pacific/Apia")).toBe("2011-12-31");
  });

  it("never falls back to the zone of the process", () => {
    for (const zone of ["Mars/Olympus", "", undefined, null, 8])
      expect(() => dayIn("2026-11-22T20:00:00Z", zone as string)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: "unknown-time-zone" })] }),
      );
  });
});

describe("local time", () => {
  it.each([
    ["2026-11-22T16:00:00Z", "Asia/Shanghai", "2026-11-23", "00:00"],
    ["2026-11-22T15:59:59.999Z", "Asia/Shanghai", "2026-11-22", "23:59"],
    // The clocks of New York go forward on 8 March 2026 at two and back on 1 November at two.
    ["2026-03-08T06:59:00Z", "America/New_York", "2026-03-08", "01:59"],
    ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08", "03:00"],
    ["2026-11-01T05:30:00Z", "America/New_York", "2026-11-01", "01:30"],
    ["2026-11-01T06:30:00Z", "America/New_York", "2026-11-01", "01:30"],
    ["2026-11-22T00:00:00Z", "America/St_Johns", "2026-11-21", "20:30"],
    ["2026-11-22T00:00:00Z", "Asia/Kathmandu", "2026-11-22", "05:45"],
  ])("of %s in %s is %s %s", (moment, timeZone, localDay, time) => {
    expect(localTimeIn(moment, timeZone)).toEqual({ day: localDay, time });
    expect(dayIn(moment, timeZone)).toBe(localDay);
  });
});
