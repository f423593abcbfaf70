import { readdirSync, readFileSync } from "node:fs";
import * as idic from "idic";
import { describe, expect, it } from "vitest";

interface CaseFile {
  readonly rule: string;
  readonly policy?: string | object;
  readonly cases: readonly { readonly name: string; readonly given: unknown; readonly asOf?: string }[];
}

interface AnyRule {
  safe(given: unknown, options: object): { ok: true } | { ok: false; issues: readonly { path: readonly unknown[] }[] };
}

const LAST_DAY = "9999-12-31";
const folder = new URL("../cases/", import.meta.url);
const library: Readonly<Record<string, unknown>> = idic;
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.startsWith("interact/") && file.endsWith(".json"));

/** The same facts with one day after the other as the last day of the calendar, by the path of that day. */
function withLastDay(value: unknown, path = ""): readonly (readonly [path: string, facts: unknown])[] {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[path, LAST_DAY]] : [];
  if (Array.isArray(value))
    return value.flatMap((entry, at) =>
      withLastDay(entry, `${path}[${at}]`).map(([where, facts]) => [where, value.with(at, facts)] as const),
    );
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    withLastDay(entry, `${path}.${key}`).map(([where, facts]) => [where, { ...value, [key]: facts }] as const),
  );
}

/** Many a table writes the last day of the calendar where something has no end: a rule may find fault with that day, and says where. */
describe.each(files)("facts of %s on the last day of the calendar", (file) => {
  const { rule: name, policy, cases }: CaseFile = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const written = typeof policy === "string" ? library[policy] : policy;
  const exported = library[name];
  const rule = (written === undefined ? exported : (exported as (policy: unknown) => unknown)(written)) as AnyRule;

  it("are answered, or refused with the path of the day", () => {
    for (const { given, asOf } of cases)
      for (const [path, facts] of withLastDay(given)) {
        // A series that begins on the last day has no next contact, and there is no call to advise.
        if (file === "interact/cadence.json" && path === ".anchor") continue;
        const result = rule.safe(facts, asOf === undefined ? {} : { asOf });
        if (!result.ok) expect(result.issues, path).not.toContainEqual(expect.objectContaining({ path: [] }));
      }
  });
});
