import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { plainText } from "../../../src/foundation/number-fields";
import { runs } from "../arbitrary";

describe("the plain text of a number", () => {
  it("agrees with decimal.js on every finite number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(!Object.is(value, -0));
        expect(plainText(value)).toBe(new Decimal(value).toFixed());
      }),
      runs,
    );
  });

  it("writes exponents out, on both sides of one", () => {
    expect([1e21, 1.5e-7, -2.25e22, 1e-10].map(plainText)).toEqual([
      "1000000000000000000000",
      "0.00000015",
      "-22500000000000000000000",
      "0.0000000001",
    ]);
  });
});
