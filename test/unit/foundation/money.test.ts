import { allocate, currencyDecimals, roundMoney, sum, sumMoney } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { parseAmount } from "../../../src/foundation/exact";
import { divideRounded, type RoundingMode } from "../../../src/foundation/rounding";

const issue = (code: string, path: (string | number)[] = []) =>
  expect.objectContaining({ issues: [expect.objectContaining({ code, path })] });

describe("amounts", () => {
  it.each(["0", "-0.10", "12.5", "999999999999999999999999999999.99999999999999999999"])("reads %s", (text) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: text });
  });

  it.each(["0x10", "1_000", "Infinity", "1e5", "1e-999999999", "+1", ".5", "5.", "01", "1,5", " 1", "", "1".repeat(31), "１"])(
    "refuses the text %j",
    (text) => {
      expect(parseAmount(text)).toMatchObject({ ok: false, issues: [{ code: "invalid-decimal" }] });
    },
  );

  it("refuses a binary fraction and takes whole numbers and bigint", () => {
    expect(parseAmount(0.1)).toMatchObject({ ok: false, issues: [{ code: "inexact-number" }] });
    expect(parseAmount(2 ** 53)).toMatchObject({ ok: false, issues: [{ code: "inexact-number" }] });
    expect(parseAmount(Number.NaN)).toMatchObject({ ok: false, issues: [{ code: "invalid-decimal" }] });
    expect(parseAmount(150_000)).toEqual({ ok: true, value: "150000" });
    expect(parseAmount(10n ** 29n)).toEqual({ ok: true, value: `1${"0".repeat(29)}` });
    expect(parseAmount(10n ** 30n)).toMatchObject({ ok: false, issues: [{ code: "out-of-range" }] });
  });

  it("does not repeat a huge text in its message", () => {
    const result = parseAmount("9".repeat(10_000_000));
    expect(result.ok ? "" : (result.issues[0]?.message.length ?? 0)).toBeLessThan(200);
  });
});

describe("money", () => {
  it("adds exactly at any size", () => {
    expect(sum(["0.1", "0.2"])).toBe("0.3");
    expect(sum(["999999999999999999999999999999", "0.00000000000000000001", 1n])).toBe(
      "1000000000000000000000000000000.00000000000000000001",
    );
    expect(sum([])).toBe("0");
  });

  it("refuses to add apples and pears", () => {
    expect(() =>
      sumMoney([
        { amount: "1", currency: "CNY" },
        { amount: "1", currency: "USD" },
      ]),
    ).toThrow(issue("mixed-currencies", [1, "currency"]));
    expect(() => sumMoney([])).toThrow(issue("empty"));
    expect(() => sumMoney([{ amount: "1", currency: "RMB" }])).toThrow(issue("unknown-currency", ["currency"]));
  });

  it("knows currencies with 0, 2, 3 and 4 decimals", () => {
    expect(["JPY", "CNY", "KWD", "CLF", "cny", "constructor"].map(currencyDecimals)).toEqual([0, 2, 3, 4, null, null]);
    expect(roundMoney({ amount: "1234.5", currency: "JPY" }, { mode: "half-up" })).toEqual({ amount: "1235", currency: "JPY" });
  });

  it("M1: rounds half away from zero, on both sides of it", () => {
    const round = (amount: string, mode: RoundingMode) => roundMoney({ amount, currency: "CNY" }, { mode }).amount;
    expect(round("9.915", "half-up")).toBe("9.92");
    expect(round("-9.915", "half-up")).toBe("-9.92");
    expect(round("0.125", "half-even")).toBe("0.12");
    expect(round("0.135", "half-even")).toBe("0.14");
    expect(round("-0.001", "floor")).toBe("-0.01");
    expect(round("-0.009", "ceil")).toBe("0.00");
    expect(round("-0.009", "down")).toBe("0.00");
    expect(divideRounded(-7n, 2n, "half-even")).toBe(-4n);
  });
});

describe("allocate", () => {
  it("M8: gives the spare fen to the largest remainder", () => {
    expect(allocate("60.00", { weights: ["428.70", "123.50", "180.00"], currency: "CNY" })).toEqual(["35.13", "10.12", "14.75"]);
  });

  it("M12: splits a package price over its list nets", () => {
    expect(allocate("450.00", { weights: ["265.00", "190.00", "125.50"], currency: "CNY" })).toEqual(["205.42", "147.29", "97.29"]);
  });

  it("M8: favours the earlier position, gives nothing to nothing, and mirrors the negative", () => {
    expect(allocate("0.02", { weights: ["1", "1", "1"], currency: "CNY" })).toEqual(["0.01", "0.01", "0.00"]);
    expect(allocate("-0.02", { weights: ["1", "0", "1", "1"], currency: "CNY" })).toEqual(["-0.01", "0.00", "-0.01", "0.00"]);
  });

  it("M8: accepts only zero over nothing", () => {
    expect(allocate("0", { weights: ["0", "0"], currency: "CNY" })).toEqual(["0.00", "0.00"]);
    expect(() => allocate("1", { weights: ["0"], currency: "CNY" })).toThrow(issue("inconsistent", ["weights"]));
  });

  it("refuses fineness, signs and currencies it cannot honour", () => {
    expect(() => allocate("0.005", { weights: ["1"], currency: "CNY" })).toThrow(issue("too-fine"));
    expect(() => allocate("1", { weights: ["1", "-1"], currency: "CNY" })).toThrow(issue("out-of-range", ["weights", 1]));
    expect(() => allocate("1", { weights: ["1"], currency: "RMB" })).toThrow(issue("unknown-currency", ["currency"]));
  });
});
