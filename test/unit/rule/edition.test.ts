import { compileEditions, inForce } from "idic/rule";
import { describe, expect, it } from "vitest";
import { cityLibrary, compileLoan } from "./kernel-rule";

const editions = [
  { from: "2026-07-01", policy: { ...cityLibrary, edition: "2" } },
  { from: "2026-01-01", policy: cityLibrary },
];

describe("editions", () => {
  it.each([
    ["2026-01-01", "1"],
    ["2026-06-30", "1"],
    ["2026-07-01", "2"],
    ["2030-01-01", "2"],
  ])("on %s edition %s is in force", (asOf, edition) => {
    expect(inForce(editions, asOf).policy.edition).toBe(edition);
    expect(compileEditions(compileLoan, editions)(asOf).policy.edition).toBe(edition);
  });

  it("D13: a day before the first edition is an issue at asOf", () => {
    expect(() => inForce(editions, "2025-12-31")).toThrow(
      expect.objectContaining({ name: "InputError", issues: [expect.objectContaining({ code: "before-policy", path: ["asOf"] })] }),
    );
    expect(() => inForce(editions, "soon")).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "invalid-date" })] }),
    );
  });

  it("refuses two editions from one day, a day that is none, and no edition at all", () => {
    const twice = [...editions, { from: "2026-07-01", policy: cityLibrary }, { from: "2026-02-30", policy: cityLibrary }];
    expect(() => inForce(twice, "2026-08-01")).toThrow(
      expect.objectContaining({
        name: "PolicyError",
        issues: [
          expect.objectContaining({ code: "inconsistent", path: [2, "from"] }),
          expect.objectContaining({ code: "invalid-date", path: [3, "from"] }),
        ],
      }),
    );
    expect(() => inForce([], "2026-08-01")).toThrow("expected at least one edition");
  });
});
