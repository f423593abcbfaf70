import * as z from "zod/mini";
import { deepFreeze } from "./canonical";
import { type Citation, type Source, standings } from "./citation";
import { describeValue } from "./describe-value";
import { type Instant, parseInstant } from "./instant";
import type { Issue, Result } from "./issue";
import type { Period } from "./period";
import { type PlainDate, parsePlainDate } from "./plain-date";

/** A schema from what a caller writes to what a rule reads. */
export type Field<Output, Input = Output> = z.ZodMiniType<Output, Input>;

/** Turns a parser of ours into a schema that reports our own issues. */
export function fieldOf<Output, Input>(parse: (value: unknown) => Result<Output>): Field<Output, Input> {
  // The pipe reads unknown values by design; the annotation states what a caller is meant to write.
  return z.pipe(z.unknown(), transformBy(parse)) as unknown as Field<Output, Input>;
}

/** The same for a key that may be absent: the parser is asked then too, with `undefined`. */
export function optionalFieldOf<Output, Input>(parse: (value: unknown) => Result<Output>): OptionalField<Output, Input | null> {
  // As above; an optional pipe may be absent, which only its type does not say.
  return z.pipe(z.optional(z.unknown()), transformBy(parse)) as unknown as OptionalField<Output, Input | null>;
}

function transformBy<Output>(parse: (value: unknown) => Result<Output>) {
  return z.transform((value: unknown, context) => {
    const result = parse(value);
    if (result.ok) return result.value;
    report(result.issues, context);
    return z.NEVER;
  });
}

/** Hands our issues to the schema library as they are. */
function report(issues: readonly Issue[], { value, issues: reported }: z.core.ParsePayload): void {
  for (const { code, path, message } of issues) reported.push({ code: "custom", input: value, path: [...path], params: { code, message } });
}

/** Adds a condition between the fields of an object; what it returns is reported with paths below that object. */
export function withCheck<Output, Input>(schema: Field<Output, Input>, check: (value: Output) => readonly Issue[]): Field<Output, Input> {
  return schema.check(z.check<Output>((context) => report(check(context.value), context)));
}

/** A result with a single issue. */
export function failure(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, path: [], message }] };
}

/** A calendar day. */
export const dayField: Field<PlainDate, string> = fieldOf(parsePlainDate);

/** A moment: ISO text with `Z` or an offset. */
export const instantField: Field<Instant, string> = /* @__PURE__ */ fieldOf(parseInstant);

/** Text of limited length. */
export function textWithin(min: number, max: number): Field<string> {
  return fieldOf((value) => {
    if (typeof value === "string" && value.length >= min && value.length <= max) return { ok: true, value };
    const code = value === undefined || value === null ? "missing" : typeof value === "string" ? "out-of-range" : "wrong-type";
    return failure(code, `expected text of ${min} to ${max} characters, got ${describeValue(value)}`);
  });
}

/** A name by which something is told apart: 1 to 200 characters. */
export const idField: Field<string> = textWithin(1, 200);

/** Words for people, at most 2,000 characters. */
export const textField: Field<string> = textWithin(0, 2000);

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_CODE = 80;

/** A stable kebab-case code. */
export const codeField: Field<string> = fieldOf((value) => {
  if (typeof value === "string" && value.length <= LONGEST_CODE && CODE.test(value)) return { ok: true, value };
  const code = value === undefined || value === null ? "missing" : "wrong-type";
  return failure(code, `expected a kebab-case code such as "within-half-year", got ${describeValue(value)}`);
});

/** A whole number within limits. */
export function wholeField(min: number, max: number = Number.MAX_SAFE_INTEGER): Field<number> {
  const limits = max === Number.MAX_SAFE_INTEGER ? `≥ ${min}` : `from ${min} to ${max}`;
  return fieldOf((value) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max) return { ok: true, value };
    const code = value === undefined || value === null ? "missing" : Number.isSafeInteger(value) ? "out-of-range" : "wrong-type";
    return failure(code, `expected a whole number ${limits}, got ${describeValue(value)}`);
  });
}

/** A list with a smallest number of entries. */
export function listOf<Output, Input>(entry: Field<Output, Input>, least: number): Field<readonly Output[], readonly Input[]> {
  return withCheck(z.array(entry) as Field<readonly Output[], readonly Input[]>, ({ length }) =>
    length >= least ? [] : [{ code: "out-of-range", path: [], message: `expected a list of at least ${least} entries, got ${length}` }],
  );
}

/** One of a closed list of codes. */
export function oneOf<const Codes extends readonly string[]>(codes: Codes): Field<Codes[number]> {
  return z.literal([...codes]);
}

/** A schema whose key may be absent. */
export type OptionalField<Output, Input> = Field<Output, Input> & { readonly _zod: { readonly optin: "optional" } };

/** A value that may be absent or null, both of which mean unknown and are read as null. */
export function orUnknown<Output, Input>(schema: Field<Output, Input>): OptionalField<Output | null, Input | null> {
  return orDefault<Output | null, Input>(schema, null);
}

/** What an optional value is read as, once it has been read. */
export function readAs<Read, Output, Input>(schema: OptionalField<Read, Input>, as: (value: Read) => Output): OptionalField<Output, Input> {
  // A pipe keeps that its first schema may be absent; its type forgets it.
  return z.pipe(schema, z.transform(as)) as unknown as OptionalField<Output, Input>;
}

/** A value that may be absent or null and is then read as the default, which is frozen: all who leave it out share it. */
export function orDefault<Output, Input>(schema: Field<Output, Input>, value: Output): OptionalField<Output, Input | null> {
  const shared = deepFreeze(value);
  // As in readAs, the type of a pipe forgets that the key may be absent.
  return z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((given: Output | null | undefined) => given ?? shared),
  ) as unknown as OptionalField<Output, Input | null>;
}

/** An object that may be absent or null and is then read as an empty one, so that its own defaults apply. */
export function orEmpty<Output, Input>(schema: Field<Output, Input>): OptionalField<Output, Input | null> {
  const given = z.pipe(
    z.optional(z.nullable(z.unknown())),
    z.transform((value: unknown): unknown => value ?? {}),
  );
  // The schema checks what it gets, so it may be handed an unknown value; and a pipe forgets that the key may be absent.
  return z.pipe(given, schema as unknown as Field<Output, unknown>) as unknown as OptionalField<Output, Input | null>;
}

/** Where something comes from; a caller's own policy may cite whatever he likes. */
export const citesField: Field<readonly string[], readonly (Citation | string)[]> = z.array(textField);

/** A document behind a policy. */
export const sourceField: Field<Source> = z.strictObject({
  title: textField,
  standing: oneOf(standings),
  clause: z.exactOptional(textField),
});

/** The longest step or limit a policy may name: a thousand years in days. */
const LONGEST_PERIOD = 366_000;

function periodWithin(least: number): Field<Period> {
  return fieldOf((value) => {
    const [entry, ...rest] = value !== null && typeof value === "object" ? Object.entries(value) : [];
    if (entry === undefined || rest.length > 0 || !["days", "weeks", "months", "years"].includes(entry[0]))
      return failure("wrong-type", `expected a period in one unit such as { months: 3 }, got ${describeValue(value)}`);
    const [unit, length] = entry;
    if (!Number.isSafeInteger(length) || length < least || length > LONGEST_PERIOD)
      return {
        ok: false,
        issues: [{ code: "out-of-range", path: [unit], message: `expected a whole number ≥ ${least}, got ${describeValue(length)}` }],
      };
    // The unit was checked against the list above; a computed key is any text to the compiler.
    return { ok: true, value: { [unit]: length } as unknown as Period };
  });
}

/** A length of time of at least one unit. */
export const periodField: Field<Period> = periodWithin(1);

/** A length of time to wait, which may be none at all. */
export const waitField: Field<Period> = periodWithin(0);
