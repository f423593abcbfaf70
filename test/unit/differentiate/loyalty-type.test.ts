import { classifyLoyalty, compileLoyaltyType, relativeLoyalty } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

describe("loyalty type", () => {
  it.each([
    [0.4, 0.9, "true", []],
    [0.4, 0.2, "latent", ["behaviour"]],
    [-0.4, 0.9, "spurious", ["attitude"]],
    [0, 0.49, "none", ["attitude", "behaviour"]],
  ])("DF-10: attitude %d and behaviour %d are %s loyalty", (attitude, behaviour, type, grow) => {
    expect(classifyLoyalty({ attitude, behaviour }, { asOf })).toMatchObject({
      outcome: { type, grow, missing: [] },
      because: { code: type },
    });
  });

  it("G5: bounds are inclusive and compared exactly", () => {
    const rule = compileLoyaltyType({ ...relativeLoyalty, highAttitude: "0.3", highBehaviour: "0.3" });
    expect(rule({ attitude: "0.3", behaviour: "0.3" }, { asOf }).outcome.type).toBe("true");
    expect(rule({ attitude: "0.29999999999999999999", behaviour: 0.1 + 0.2 }, { asOf }).outcome.type).toBe("spurious");
  });

  it("does not guess what is unknown", () => {
    expect(classifyLoyalty({ attitude: 0.5 }, { asOf }).outcome).toEqual({ type: null, grow: [], missing: ["behaviour"] });
    expect(classifyLoyalty({ attitude: null, behaviour: null }, { asOf }).outcome.missing).toEqual(["attitude", "behaviour"]);
  });

  it("G1: refuses scores beyond their scale", () => {
    expect(classifyLoyalty.safe({ attitude: 2, behaviour: 80 }, { asOf })).toMatchObject({
      ok: false,
      issues: [{ path: ["attitude"] }, { path: ["behaviour"] }],
    });
  });
});
