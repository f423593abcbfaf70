import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as idic from "idic";
import { describe, expect, it } from "vitest";

interface CaseFile {
  readonly rule: string;
  readonly policy?: string | object;
  readonly cases: readonly {
    readonly name: string;
    readonly given: unknown;
    readonly asOf?: string;
    readonly expect: object;
    readonly cites: readonly string[];
  }[];
}

interface AnyRule {
  safe(
    given: unknown,
    options: object,
  ): { ok: true; value: { because?: { code: string }; code?: string } } | { ok: false; issues: unknown };
  readonly lines?: readonly { readonly code: string }[];
}

const folder = new URL("./", import.meta.url);
// What lies beside the folders holds vectors and no cases.
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json") && dirname(file) !== ".");
const library: Readonly<Record<string, unknown>> = idic;

describe.each(files)("case file %s", (file) => {
  const { rule: name, policy, cases }: CaseFile = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const exported = library[name];
  const written = typeof policy === "string" ? library[policy] : policy;
  const rule = (written === undefined ? exported : (exported as (policy: unknown) => unknown)(written)) as AnyRule;
  const fired = new Set<string>();

  it.each(cases)("$name", ({ given, asOf, expect: expected, cites }) => {
    const result = rule.safe(given, asOf === undefined ? {} : { asOf });
    expect(result).toMatchObject({ ok: true, value: expected });
    expect(cites.length).toBeGreaterThan(0);
    if (result.ok && result.value.because !== undefined) fired.add(result.value.because.code);
  });

  it("lets every line decide at least once", () => {
    const codes = (rule.lines ?? []).map(({ code }) => code);
    expect(codes.filter((code) => !fired.has(code))).toEqual([]);
  });
});
