import { describe, expect, it } from "vitest";
import { Decimal, decimalText } from "../../../src/foundation/decimal";

describe("decimal text", () => {
  it("prints exact values in full and others with 20 significant digits, half even", () => {
    expect(decimalText(new Decimal("25000"))).toBe("25000");
    expect(decimalText(new Decimal("123456789012345678901234567890.12345678901234567891"))).toBe(
      "123456789012345678901234567890.12345678901234567891",
    );
    expect(decimalText(new Decimal(1).div(3))).toBe("0.33333333333333333333");
    expect(decimalText(new Decimal(2).div(3))).toBe("0.66666666666666666667");
    expect(decimalText(new Decimal(1).div(3).times(3))).toBe("1");
  });

  it("never prints an exponent or a negative zero", () => {
    expect(decimalText(new Decimal("1e-25"))).toBe("0.0000000000000000000000001");
    expect(decimalText(new Decimal("1e30"))).toBe(`1${"0".repeat(30)}`);
    expect(decimalText(new Decimal("-0"))).toBe("0");
    expect(decimalText(new Decimal(Number.POSITIVE_INFINITY))).toBe("Infinity");
  });
});
