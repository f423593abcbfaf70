// The JSON Schemas of every policy and of all facts, made from the schemas themselves.
//
// A field of the library is a parser of its own, of which zod cannot tell what it reads. It is asked instead: what it refuses, it
// refuses with "expected …, got …", and those words, with the values that it takes, say what to write. So nothing about JSON Schema
// has to be shipped in the code, and no JSON Schema can promise more than the doors keep.
import * as z from "zod/mini";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Values that between them make every field say what it expects. */
const REFUSED = [[], {}, "", "-9".padEnd(30, "9"), "9".padEnd(30, "9"), "0", "0.5"];

const DAY = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`;
const MOMENT = String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`;

/** What to write, by the words of the refusal. The first that fits decides. */
const KINDS = [
  [/^a real day as YYYY-MM-DD$/, () => ({ type: "string", format: "date", pattern: DAY, examples: ["2026-11-22"] })],
  [/^a moment/, () => ({ type: "string", pattern: MOMENT, examples: ["2026-11-22T08:30:00Z"] })],
  [/^text of (\d+) to (\d+) characters$/, (_, [, min, max]) => textOf(Number(min), Number(max))],
  [/^a kebab-case code/, () => ({ type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 80 })],
  [/^a whole number ≥ (-?\d+)$/, (_, [, minimum]) => ({ type: "integer", minimum: Number(minimum) })],
  [/^a whole number from (-?\d+) to (\d+)$/, (_, [, minimum, maximum]) => wholeOf(Number(minimum), Number(maximum))],
  [/^a plain decimal/, (field, _, words) => decimalOf(field, words)],
  [/^an ISO 4217 code/, () => ({ type: "string", pattern: "^[A-Z]{3}$", examples: ["CNY"] })],
  [/^a period in one unit/, (field) => periodOf(field)],
  [/^a day of the year as MM-DD$/, () => ({ type: "string", pattern: String.raw`^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` })],
  [/^a time of day/, () => ({ type: "string", pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$` })],
  [/^a number above 0 and below 1$/, () => ({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 })],
  [/^text, a number, or true or false$/, () => ({ type: ["string", "number", "boolean", "null"] })],
  [/^true or false$/, () => ({ type: "boolean" })],
  [/^the name of a policy for each path$/, () => ({ type: "object", additionalProperties: { type: "string" } })],
  [/^an object$/, () => ({ type: "object" })],
];

const textOf = (min, max) => ({ type: "string", ...(min === 0 ? {} : { minLength: min }), maxLength: max });
const wholeOf = (minimum, maximum) => ({ type: "integer", minimum, maximum });

const takes = (schema, value) => schema.safeParse(value).success;

/** What a schema says it expects, each once. */
function wordsOf(schema) {
  const words = REFUSED.flatMap((value) => {
    const { error } = schema.safeParse(value);
    return (error?.issues ?? []).filter(({ path }) => path.length === 0).map(expectation);
  });
  return [...new Set(words)].filter((word) => word !== "");
}

function expectation({ params, message }) {
  return /^expected (.+?)(, got .*)?$/s.exec(params?.message ?? message)?.[1] ?? "";
}

/** An exact amount or a number of a formula: the numbers it takes, and the same as decimal text. */
function decimalOf(field, words) {
  const fractions = takes(field, 0.5) || takes(field, 1.5);
  const limits = words
    .map((word) => /^a number(?: ≥ (\S+))?(?: > (\S+))?(?:(?: and)? ≤ (\S+))?$/.exec(word))
    .find((match) => match !== null);
  const [, min, above, max] = limits ?? [];
  const sign = takes(field, -1) || takes(field, "-0.5") ? (takes(field, 1) ? "-?" : "-") : "";
  const digits = fractions ? 50 : 20;
  const whole = max === "1" && sign === "" ? "[01]" : String.raw`(0|[1-9]\d{0,29})`;
  const lowest = min ?? (sign === "" && above === undefined ? "0" : undefined);
  return {
    anyOf: [
      {
        type: fractions ? "number" : "integer",
        ...(lowest === undefined ? {} : takes(field, Number(lowest)) ? { minimum: Number(lowest) } : { exclusiveMinimum: Number(lowest) }),
        ...(above === undefined ? {} : { exclusiveMinimum: Number(above) }),
        ...(max === undefined ? {} : { maximum: Number(max) }),
        ...(sign === "-" ? { exclusiveMaximum: 0 } : {}),
      },
      {
        type: "string",
        pattern: `^${sign}${whole}${String.raw`(\.\d{1,`}${digits}})?$`,
        examples: [sign === "-" ? "-12.5" : max === "1" ? "0.8" : "12.5"],
      },
    ],
  };
}

function periodOf(field) {
  const length = { type: "integer", minimum: takes(field, { days: 0 }) ? 0 : 1 };
  const units = Object.fromEntries(["days", "weeks", "months", "years"].map((unit) => [unit, length]));
  return { type: "object", properties: units, minProperties: 1, maxProperties: 1, additionalProperties: false, examples: [{ months: 3 }] };
}

/** What a field reads, from the first of its words that is known; nothing but its words when none is. */
function readingOf(field) {
  const words = wordsOf(field);
  for (const [pattern, reading] of KINDS) {
    for (const word of words) {
      const match = pattern.exec(word);
      if (match !== null) return reading(field, match, words);
    }
  }
  return { description: words.map((word) => `Expected ${word}.`).join(" ") };
}

const inner = (schema) => schema?._zod.def;
const isRead = (def) => def?.type === "pipe" && def.out._zod.def.type === "transform";

/** Whether zod sees nothing: a parser of ours behind a value of any kind. */
function isParser(def) {
  if (!isRead(def)) return false;
  const source = inner(def.in);
  return source.type === "unknown" || (source.type === "optional" && inner(source.innerType).type === "unknown");
}

/** An object whose absence is read as an empty one: pipe(pipe(unknown or nothing, …), object). */
const isOrEmpty = (def) =>
  def?.type === "pipe" && isRead(inner(def.in)) && isParser(inner(def.in)) === false && inner(def.out).type !== "transform";

const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });

function replace(target, source) {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, source);
}

/** Converts a schema, whether it stands alone or inside another. */
function convert(schema) {
  const { $schema, ...json } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", unrepresentable: "any", override: complete });
  return json;
}

function complete({ zodSchema, jsonSchema }) {
  const def = inner(zodSchema);
  if (def.type === "array") {
    const least = wordsOf(zodSchema)
      .map((word) => /^a list of at least (\d+) entries$/.exec(word)?.[1])
      .find((count) => count !== undefined);
    if (least !== undefined && least !== "0") jsonSchema.minItems = Number(least);
  }
  if (isParser(def)) replace(jsonSchema, zodSchema.forms === undefined ? readingOf(zodSchema) : eitherOf(zodSchema));
  else if (isOrEmpty(def)) replace(jsonSchema, orNull(convert(def.out)));
  if (def.type === "pipe" && takes(zodSchema, undefined)) {
    if (isParser(def) && !allowsNull(jsonSchema) && takes(zodSchema, null)) replace(jsonSchema, orNull({ ...jsonSchema }));
    const value = zodSchema.safeParse(undefined).data;
    if (isPlain(value)) jsonSchema.default = value;
  }
}

const eitherOf = ({ forms }) => ({ anyOf: forms.map(convert) });
const allowsNull = ({ type }) => type === "null" || (Array.isArray(type) && type.includes("null"));
const isPlain = (value) => ["string", "number", "boolean"].includes(typeof value) || (Array.isArray(value) && value.length === 0);

const kebab = (name) => name.replace(/[A-Z0-9]+/g, (letters, at) => `${at === 0 ? "" : "-"}${letters.toLowerCase()}`);

/** `cadencePolicySchema` is published as `cadence-policy`. */
const nameOf = (exported) => kebab(exported.replace(/Schema$/, ""));

/**
 * The JSON Schemas by name.
 *
 * @param schemas What `idic/schema` exports, by name.
 * @param describe Adds what the types say of a schema; nothing when absent.
 */
export function jsonSchemas(schemas, describe = (_, json) => json) {
  const names = Object.keys(schemas).filter((name) => name.endsWith("Schema"));
  const described = (name, head) => describe(name, { ...head, ...convert(schemas[name]) }, (part) => described(part, {}));
  return Object.fromEntries(
    names.sort().map((name) => {
      const published = nameOf(name);
      const words = published.replaceAll("-", " ");
      const head = { $schema: DRAFT, $id: `urn:idic:schema:${published}`, title: words[0].toUpperCase() + words.slice(1) };
      return [published, described(name, head)];
    }),
  );
}
