import { compileValueTier, zhengdaValueTier } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const valueTier = compileValueTier(zhengdaValueTier);
const asOf = "2026-11-22";

describe("value tier", () => {
  it.each([
    ["25000", "high", null],
    ["12000", "high", null],
    ["11999.99", "middle", { tier: "high", missing: "0.01" }],
    ["-50", "low", { tier: "middle", missing: "4050" }],
  ])("DF-05: %s a year is %s", (annualValue, tier, next) => {
    expect(valueTier({ annualValue }, { asOf }).outcome).toEqual({ tier, next });
  });

  it("leaves an unknown value unknown", () => {
    expect(valueTier({}, { asOf })).toMatchObject({ outcome: { tier: null, next: null }, because: { code: "unknown" } });
  });

  it("refuses a binary fraction", () => {
    expect(valueTier.safe({ annualValue: 0.1 }, { asOf })).toMatchObject({ issues: [{ code: "inexact-number", path: ["annualValue"] }] });
  });

  it("refuses bounds that rise, repeat or leave a gap", () => {
    const tiers = [
      { code: "a", atLeast: "1", cites: [] },
      { code: "a", atLeast: "2", cites: [] },
      { code: "b", atLeast: "0", cites: [] },
    ];
    expect(() => compileValueTier({ ...zhengdaValueTier, tiers })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "duplicate-id", path: ["tiers", 1, "code"] }),
          expect.objectContaining({ code: "inconsistent", path: ["tiers", 1, "atLeast"] }),
          expect.objectContaining({ code: "inconsistent", path: ["tiers", 2, "atLeast"] }),
        ],
      }),
    );
  });
});
