import { dayIn, instant } from "idic/foundation";
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
