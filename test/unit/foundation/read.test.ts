import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { amountField, currencyField } from "../../../src/foundation/amount-fields";
import {
  codeField,
  dayField,
  type Field,
  idField,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  wholeField,
} from "../../../src/foundation/fields";
import { numberField, rateField, shareField } from "../../../src/foundation/number-fields";
import { read } from "../../../src/foundation/read";

const issuesOf = <Output, Input>(schema: Field<Output, Input>, value: unknown) => {
  const result = read(schema, value);
  return result.ok ? [] : result.issues;
};

describe("read", () => {
  it("names the path, the expectation and the finding", () => {
    const row = z.object({ id: idField, on: dayField, rows: z.array(z.object({ count: wholeField(1, 9) })) });
    expect(issuesOf(row, { on: "2026-02-30", rows: [{ count: 1 }, { count: 0.5 }, { count: 12 }] })).toEqual([
      { code: "missing", path: ["id"], message: "expected text of 1 to 200 characters, got nothing" },
      { code: "invalid-date", path: ["on"], message: 'expected a real day as YYYY-MM-DD, got "2026-02-30"' },
      { code: "wrong-type", path: ["rows", 1, "count"], message: "expected a whole number from 1 to 9, got 0.5" },
      { code: "out-of-range", path: ["rows", 2, "count"], message: "expected a whole number from 1 to 9, got 12" },
    ]);
  });

  it("speaks plainly of every kind of value", () => {
    const values = [null, undefined, "x".repeat(100), Number.NaN, 10n, () => 1, Symbol("s"), [], {}, true];
    expect(values.map((value) => issuesOf(dayField, value)[0]?.message.replace("expected a real day as YYYY-MM-DD, got ", ""))).toEqual([
      "null",
      "nothing",
      `"${"x".repeat(40)}…"`,
      "NaN",
      "10n",
      "a function",
      "a symbol",
      "a list",
      "an object",
      "true",
    ]);
  });

  it("tells closed lists, kebab-case codes, periods and currencies", () => {
    expect(issuesOf(oneOf(["a", "b"]), "c")).toEqual([{ code: "not-an-option", path: [], message: 'expected one of "a", "b", got "c"' }]);
    expect(issuesOf(codeField, "Not Kebab")[0]?.code).toBe("wrong-type");
    expect(issuesOf(periodField, { months: 3, days: 1 })[0]?.code).toBe("wrong-type");
    expect(issuesOf(periodField, { months: 0 })).toEqual([
      { code: "out-of-range", path: ["months"], message: "expected a whole number ≥ 1, got 0" },
    ]);
    expect(issuesOf(currencyField, "RMB")[0]?.code).toBe("unknown-currency");
    expect(issuesOf(currencyField, null)[0]?.code).toBe("missing");
  });

  it("G1: refuses 80 for 0.8, and rates of −1 or less", () => {
    expect(issuesOf(shareField, 80)).toEqual([{ code: "out-of-range", path: [], message: "expected a number ≥ 0 and ≤ 1, got 80" }]);
    expect(read(shareField, "0.80")).toEqual({ ok: true, value: "0.8" });
    expect(issuesOf(rateField, "-1")).toEqual([{ code: "out-of-range", path: [], message: 'expected a number > -1 and ≤ 1, got "-1"' }]);
  });

  it("reads numbers of formulas by their shortest text, and no stranger ones", () => {
    expect(read(numberField, 0.1)).toEqual({ ok: true, value: "0.1" });
    expect(read(numberField, 1e-7)).toEqual({ ok: true, value: "0.0000001" });
    expect(read(numberField, 1 / 300_000)).toEqual({ ok: true, value: "0.0000033333333333333333" });
    expect(read(rateField, 0.01 / 365.25)).toEqual({ ok: true, value: "0.000027378507871321012" });
    expect(issuesOf(numberField, 1e-60)[0]?.code).toBe("invalid-decimal");
    expect(issuesOf(numberField, Number.POSITIVE_INFINITY)[0]?.code).toBe("invalid-decimal");
    expect(issuesOf(amountField, 0.1)[0]?.code).toBe("inexact-number");
  });

  it("reads what a formula has printed, up to 50 decimals, where an amount has at most 20", () => {
    const printed = "0.0094887929345829741264";
    expect(read(numberField, printed)).toEqual({ ok: true, value: printed });
    expect(read(rateField, printed)).toEqual({ ok: true, value: printed });
    expect(read(numberField, `-0.${"1".repeat(50)}`).ok).toBe(true);
    expect(issuesOf(numberField, `0.${"1".repeat(51)}`)[0]?.code).toBe("invalid-decimal");
    expect(issuesOf(amountField, printed)[0]?.code).toBe("invalid-decimal");
  });

  it("takes absent and null for unknown", () => {
    const row = z.object({ a: orUnknown(dayField), b: orDefault(wholeField(0), 7) });
    for (const value of [{}, { a: null, b: null }, { a: undefined, b: undefined }])
      expect(read(row, value)).toEqual({ ok: true, value: { a: null, b: 7 } });
  });

  it("ignores unknown columns of facts and refuses unknown keys of policies, one issue each", () => {
    expect(read(z.object({ a: idField }), { a: "x", other: 1 })).toEqual({ ok: true, value: { a: "x" } });
    expect(issuesOf(z.strictObject({ a: idField }), { a: "x", b: 1, c: 2 }).map(({ code, path }) => [code, path])).toEqual([
      ["unknown-key", ["b"]],
      ["unknown-key", ["c"]],
    ]);
  });

  it("lists at most 100 issues and counts the rest", () => {
    const issues = issuesOf(
      z.array(dayField),
      Array.from({ length: 100_000 }, () => "x"),
    );
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({ code: "too-many-issues", path: [], message: "99900 more issues are not listed" });
  });

  it("turns throwing getters, proxies and __proto__ keys into issues", () => {
    const row = z.object({ a: idField, list: orUnknown(z.array(z.object({ b: orUnknown(idField) }))) });
    const getter = Object.defineProperty({}, "a", {
      enumerable: true,
      get() {
        throw new Error("hostile");
      },
    });
    expect(issuesOf(row, getter)[0]?.code).toBe("unreadable");
    expect(issuesOf(row, JSON.parse('{"a":"x","__proto__":{}}'))[0]?.code).toBe("unreadable");
    expect(issuesOf(row, JSON.parse('{"a":"x","list":[{"__proto__":{"b":"y"}}]}'))[0]?.code).toBe("unreadable");
  });

  it("names what a union may be", () => {
    const shape = z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b") })]);
    expect(issuesOf(shape, { kind: "c" })).toEqual([
      { code: "not-an-option", path: ["kind"], message: 'expected one of "a", "b", got "c"' },
    ]);
    expect(issuesOf(shape, {})).toEqual([{ code: "missing", path: ["kind"], message: 'expected one of "a", "b", got nothing' }]);
  });
});
