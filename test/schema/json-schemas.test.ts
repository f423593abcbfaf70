import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as idic from "idic";
import * as exported from "idic/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.mjs";
import { typeComments } from "./type-comments.mjs";

interface Json {
  readonly [key: string]: unknown;
}

type Zod = { safeParse(value: unknown): { readonly success: boolean } };

const zodSchemas: Readonly<Record<string, Zod>> = exported;
const kebab = (name: string) => name.replace(/Schema$/, "").replace(/[A-Z0-9]+/g, (letters) => `-${letters.toLowerCase()}`);
const names = Object.keys(zodSchemas).map((name) => [name, kebab(name)] as const);

const policies: readonly (readonly [string, object])[] = Object.entries(idic).filter(
  (entry): entry is [string, (typeof entry)[1] & object] => typeof entry[1] === "object" && "edition" in entry[1] && "from" in entry[1],
);

let json: Readonly<Record<string, Json>> = {};
let accepts: Readonly<Record<string, (value: unknown) => boolean>> = {};

beforeAll(() => {
  json = jsonSchemas(zodSchemas, typeComments("src/schema/index.ts"));
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false });
  ajv.addFormat("date", true);
  accepts = Object.fromEntries(Object.entries(json).map(([name, schema]) => [name, ajv.compile(schema)]));
}, 60_000);

/** What is written in the cases: facts, and policies that are no preset. */
const written: readonly unknown[] = readdirSync("test/cases", { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json") && dirname(file) !== ".")
  .flatMap((file) => {
    const { policy, cases } = JSON.parse(readFileSync(`test/cases/${file}`, "utf8"));
    return [policy, ...cases.map(({ given }: { readonly given: unknown }) => given)];
  })
  .filter((value) => typeof value === "object" && value !== null);

describe("JSON Schemas", () => {
  it("are published for every exported schema and for nothing else", () => {
    expect(Object.keys(json).sort()).toEqual(names.map(([, name]) => name).sort());
  });

  it("say what they are, with an address, a title and the words of the type", () => {
    for (const [name, schema] of Object.entries(json)) {
      expect([schema["$schema"], schema["$id"]]).toEqual(["https://json-schema.org/draft/2020-12/schema", `urn:idic:schema:${name}`]);
      expect(schema["title"], name).toMatch(/^[A-Z]/);
      expect(schema["description"], name).toMatch(/\.$/);
    }
  });

  it("say of every value what to write: no field is left open", () => {
    const open: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      const says = ["type", "anyOf", "oneOf", "enum", "const", "$ref"].some((key) => key in node);
      if (/\.(properties\.[^.]+|items|additionalProperties)$/.test(path) && !says) open.push(path);
      if (JSON.stringify(node) === '{"type":"object"}') open.push(path);
      for (const [key, value] of Object.entries(node)) if (!["default", "examples", "enum"].includes(key)) walk(value, `${path}.${key}`);
    };
    for (const [name, schema] of Object.entries(json)) walk(schema, name);
    expect(open).toEqual([]);
  });

  it("carry the comment of every property of a policy, as an editor shows it", () => {
    const { properties } = json["cadence-policy"] as { readonly properties: Readonly<Record<string, Json>> };
    expect(Object.entries(properties).filter(([, property]) => typeof property["description"] !== "string")).toEqual([]);
    expect(properties["classes"]?.["description"]).toBe("From the nearest limit to the open-ended class.");
  });

  it.each(policies)("accept the preset %s, as a compile function does", (_, policy) => {
    const mine = names.filter(([name]) => zodSchemas[name]?.safeParse(policy).success && name.endsWith("PolicySchema"));
    expect(mine.length).toBeGreaterThan(0);
    for (const [, name] of mine) {
      expect([name, accepts[name]?.(policy)]).toEqual([name, true]);
      expect([name, accepts[name]?.({ ...policy, $schema: "./policy.schema.json" })]).toEqual([name, true]);
    }
  });

  it.each(policies)("refuse what is wrong with the preset %s, as a compile function does", (_, policy) => {
    const { id, ...nameless } = policy as Json;
    const wrong = [
      nameless,
      { ...policy, edition: 1 },
      { ...policy, from: "1 January" },
      { ...policy, surprise: true },
      { ...policy, schemaVersion: 2 },
    ];
    for (const [zodName, name] of names.filter(
      ([zodName]) => zodName.endsWith("PolicySchema") && zodSchemas[zodName]?.safeParse(policy).success,
    ))
      for (const bad of wrong.slice(zodName === "idicPolicySchema" ? 1 : 0))
        expect([zodSchemas[zodName]?.safeParse(bad).success, accepts[name]?.(bad)]).toEqual([false, false]);
  });

  it("refuse what is wrong inside a policy, where zod alone sees nothing", () => {
    const [near, ...later] = idic.fawVwCadence.classes;
    const wrong = [
      { every: { months: 0 } },
      { every: { months: 1, days: 2 } },
      { every: "monthly" },
      { code: "Near Term" },
      { cites: "IN-01" },
    ];
    for (const part of wrong) {
      const policy = { ...idic.fawVwCadence, classes: [{ ...near, ...part }, ...later] };
      expect([exported.cadencePolicySchema.safeParse(policy).success, accepts["cadence-policy"]?.(policy)]).toEqual([false, false]);
    }
    for (const policy of [
      { ...idic.fawVwCadence, classes: [] },
      { ...idic.standardAbcQuote, pricesIncludeTax: "no" },
    ])
      expect([accepts["cadence-policy"]?.(policy), accepts["abc-quote-policy"]?.(policy)]).toEqual([false, false]);
  });

  it("tell numbers, amounts and shares apart", () => {
    const terms = { margin: "100.50", retention: 0.8, discountRate: "0.1", firstMargin: "included", timing: "end" };
    const check = (part: object) => accepts["geometric-clv"]?.({ ...terms, ...part });
    expect([check({}), check({ retention: "0.80" }), check({ margin: -3 })]).toEqual([true, true, true]);
    expect([check({ retention: 80 }), check({ retention: "80" }), check({ margin: "1e3" }), check({ margin: "1,000" })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const line = { id: "a", class: "A", kind: "part", unitPrice: "520.00", quantity: "1", taxRate: "0.13" };
    const quote = (part: object) => accepts["abc-quote"]?.({ currency: "CNY", amounts: "major", lines: [{ ...line, ...part }] });
    expect([quote({}), quote({ unitPrice: 520 })]).toEqual([true, true]);
    expect([quote({ unitPrice: 520.5 }), quote({ unitPrice: "-1" }), quote({ class: "D" })]).toEqual([false, false, false]);
  });

  it("never refuse what a door accepts: everything in the cases", () => {
    const refused = names.flatMap(([zodName, name]) =>
      written.filter((value) => zodSchemas[zodName]?.safeParse(value).success && !accepts[name]?.(value)).map((value) => [name, value]),
    );
    expect(refused).toEqual([]);
  });
});

describe("$schema in a policy", () => {
  it("is read and dropped: the policy and its fingerprint are the same without it", () => {
    const pointed = idic.compileCadence({ $schema: "./node_modules/idic/dist/schema/cadence-policy.schema.json", ...idic.fawVwCadence });
    const plain = idic.compileCadence(idic.fawVwCadence);
    expect(pointed.policy).toEqual(plain.policy);
    const answer = pointed({ anchor: "2026-10-31" }, { asOf: "2026-11-22" });
    expect(answer.policy).toEqual(plain({ anchor: "2026-10-31" }, { asOf: "2026-11-22" }).policy);
  });

  it("must be text, and is no part that an extension overrides", () => {
    const wrong = { ...idic.fawVwCadence, $schema: 1 };
    expect(() => Reflect.apply(idic.compileCadence, undefined, [wrong])).toThrow("$schema: expected text");
    expect(idic.extendPolicy(idic.fawVwCadence, { $schema: "x.json", id: "ours", edition: "1" }).origins).toEqual({});
  });

  it("may stand in the parts of a larger policy", () => {
    const walk = idic.compileIdic({ $schema: "a.json", interact: { cadence: { $schema: "b.json", ...idic.fawVwCadence } } });
    expect(walk.policy).not.toHaveProperty("$schema");
    expect(walk.policy.interact.cadence).not.toHaveProperty("$schema");
  });
});
