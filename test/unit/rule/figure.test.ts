import { describe, expect, it } from "vitest";
import { Decimal, decimalText } from "../../../src/foundation/decimal";
import { formula } from "../../../src/rule/figure";
import { amountsSchema } from "./kernel-rule";

const quotient = formula({
  code: "quotient",
  unit: "ratio",
  cites: ["G3"],
  schema: amountsSchema,
  check: ({ b }) => (b === "0" ? [{ code: "zero-denominator", path: ["b"], message: "expected a divisor other than 0" }] : []),
  convention: () => "a over b",
  compute: ({ a, b }, working) => {
    if (a === "0") working.warn("nothing-to-divide", ["a"]);
    return decimalText(working.step("quotient", "a / b", new Decimal(a).div(b)));
  },
});

describe("a formula", () => {
  it("gives a figure that shows its working", () => {
    expect(quotient({ a: 1, b: "3" })).toEqual({
      shape: "figure",
      code: "quotient",
      schemaVersion: 1,
      value: "0.33333333333333333333",
      unit: "ratio",
      convention: "a over b",
      cites: ["G3"],
      inputs: { a: "1", b: "3" },
      steps: [{ code: "quotient", formula: "a / b", value: "0.33333333333333333333" }],
      warnings: [],
    });
  });

  it("leaves the steps out on request and the value as it is", () => {
    const plain = quotient({ a: 0, b: 3 }, { explain: false });
    expect(plain).toMatchObject({ value: "0", steps: [], warnings: [{ code: "nothing-to-divide", path: ["a"] }] });
  });

  it("has the doors of a rule, without a day", () => {
    expect(quotient.safe({ a: 1, b: 0 })).toMatchObject({ ok: false, issues: [{ code: "zero-denominator", path: ["b"] }] });
    expect(() => quotient({ a: -1, b: 1 })).toThrow("Cannot read quotient input: a: expected a number ≥ 0, got -1");
    const parsed = quotient.parse({ a: 6, b: "1.50" });
    expect(parsed).toEqual({ ok: true, value: { a: "6", b: "1.5" } });
    if (parsed.ok) expect(quotient.trusted(parsed.value).value).toBe("4");
    expect([...quotient.many([{ a: 1, b: 1 }, null])].map(({ ok }) => ok)).toEqual([true, false]);
    expect(quotient.line).toEqual({ code: "quotient", cites: ["G3"] });
  });
});
