import fc from "fast-check";
import * as idic from "idic";
import { describe, expect, it } from "vitest";
import { garbage, runs } from "./arbitrary";

interface AnyRule {
  safe(input: unknown, options: object): { readonly ok: boolean; readonly value?: unknown; readonly issues?: readonly object[] };
  many(rows: Iterable<unknown>, options: object): Iterable<{ readonly ok: boolean }>;
}

const exported: readonly (readonly [string, unknown])[] = Object.entries(idic);
const policies = [
  ["{}", {}] as const,
  ...exported.filter(([, value]) => typeof value === "object" && value !== null && "edition" in value),
];

/** Every rule with every preset it accepts, and every formula. */
const everything: readonly (readonly [string, AnyRule])[] = exported.flatMap(([name, value]) => {
  if (typeof value !== "function") return [];
  if ("line" in value) return [[name, value as unknown as AnyRule] as const];
  if (!name.startsWith("compile") || name === "compileEditions") return [];
  return policies.flatMap(([preset, policy]) => {
    try {
      return [[`${name}(${preset})`, value(policy) as AnyRule] as const];
    } catch {
      return [];
    }
  });
});

const options = { asOf: "2026-11-22", explain: true };
const throwing = Object.defineProperty({}, "anchor", {
  enumerable: true,
  get: () => {
    throw new Error("hostile");
  },
});
const huge = "9".repeat(10_000_000);

it("finds every rule and formula", () => {
  expect(everything.length).toBeGreaterThan(15);
});

describe.each(everything)("%s", (_, rule) => {
  it("answers garbage with issues, and never with another exception", () => {
    fc.assert(
      fc.property(garbage, garbage, (input, asOf) => {
        for (const result of [rule.safe(input, options), rule.safe(input, { asOf })])
          if (!result.ok) expect(result.issues?.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("refuses getters that throw, prototypes, and texts of ten megabytes without hanging", () => {
    const started = performance.now();
    for (const input of [
      throwing,
      JSON.parse('{"__proto__":{"x":1}}'),
      huge,
      { anchor: huge, file: { name: huge }, lines: [huge], margin: huge },
    ]) {
      const result = rule.safe(input, options);
      if (!result.ok) expect(JSON.stringify(result.issues).length).toBeLessThan(20_000);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("goes on after every bad row", () => {
    const rows = Array.from({ length: 1_000 }, (__, position) => (position % 2 === 0 ? null : { anchor: position, margin: {} }));
    let count = 0;
    for (const _result of rule.many(rows, options)) count += 1;
    expect(count).toBe(1_000);
  });
});

it("reads 100,000 bad rows", () => {
  const rule = idic.compileCadence(idic.fawVwCadence);
  const rows = Array.from({ length: 100_000 }, (_, position) => ({ anchor: `2026-02-${position}`, choice: position }));
  let refused = 0;
  for (const result of rule.many(rows, { asOf: "2026-11-22" })) refused += result.ok ? 0 : 1;
  expect(refused).toBe(100_000);
});
