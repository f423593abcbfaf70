import { extendPolicy } from "idic/rule";
import { describe, expect, it } from "vitest";
import { cityLibrary, compileLoan } from "./kernel-rule";

describe("extend policy", () => {
  it("overrides parts and remembers who said what", () => {
    const branch = extendPolicy(cityLibrary, { id: "harbour-branch", edition: "1", days: 14 });
    const desk = extendPolicy(branch, { id: "night-desk", edition: "1", fine: { perDay: 2 } });
    expect(desk).toEqual({
      ...cityLibrary,
      id: "night-desk",
      days: 14,
      fine: { perDay: 2, most: 30 },
      origins: { days: "harbour-branch", "fine.perDay": "night-desk" },
    });
    expect(compileLoan(desk).policy.origins).toEqual(desk.origins);
  });

  it("leaves its arguments alone and lets the compiler refuse what does not belong", () => {
    const before = JSON.stringify(cityLibrary);
    const wrong = extendPolicy(cityLibrary, { id: "x", edition: "1", ...{ colour: "red" } });
    expect(JSON.stringify(cityLibrary)).toBe(before);
    expect(() => compileLoan(wrong)).toThrow("colour: expected no such key");
  });
});
