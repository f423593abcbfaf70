import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as idic from "idic";
import { describe, expect, it } from "vitest";

interface CaseFile {
  readonly rule: string;
  readonly policy?: string | object;
  readonly cases: readonly { readonly name: string; readonly given: unknown; readonly asOf?: string }[];
}

interface AnyRule {
  safe(given: unknown, options: object): unknown;
}

const folder = new URL("../cases/", import.meta.url);
const library: Readonly<Record<string, unknown>> = idic;

function asked(file: string): readonly { readonly name: string; readonly ask: () => unknown }[] {
  const { rule: name, policy, cases }: CaseFile = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const written = typeof policy === "string" ? library[policy] : policy;
  const exported = library[name];
  const rule = (written === undefined ? exported : (exported as (policy: unknown) => unknown)(written)) as AnyRule;
  return cases.flatMap(({ name: title, given, asOf }) =>
    [false, true].map((explain) => ({
      name: `${title}${explain ? ", explained" : ""}`,
      ask: () => rule.safe(structuredClone(given), asOf === undefined ? { explain } : { asOf, explain }),
    })),
  );
}

/** Writes into everything that can be reached; what is frozen stays as it is. */
function scribble(value: unknown, seen: Set<unknown> = new Set()): void {
  if (value === null || typeof value !== "object" || seen.has(value)) return;
  seen.add(value);
  for (const entry of Object.values(value)) scribble(entry, seen);
  for (const [position, key] of Object.keys(value).entries())
    if (position % 2 === 0) Reflect.set(value, key, "scribbled");
    else Reflect.deleteProperty(value, key);
  Reflect.set(value, Array.isArray(value) ? value.length : "added", "scribbled");
}

// What lies beside the folders holds vectors and no cases.
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json") && dirname(file) !== ".")
  .map((file) => ({ file, cases: asked(file).map((entry) => ({ ...entry, before: JSON.stringify(entry.ask()) })) }));

/** All of them at once: an answer may share what another rule shows too. */
for (const { cases } of files) for (const { ask } of cases) scribble(ask());

describe.each(files)("answers of $file", ({ cases }) => {
  it.each(cases)("are the same after somebody wrote into earlier ones: $name", ({ ask, before }) => {
    expect(JSON.stringify(ask())).toBe(before);
  });
});
