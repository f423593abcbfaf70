import * as z from "zod/mini";
import type { Citation } from "./citation";
import { currencyDecimals } from "./currency";
import { Decimal, decimalText } from "./decimal";
import { describeValue } from "./describe-value";
import { type AmountInput, type DecimalText, exact, type NumberInput, parseAmount } from "./exact";
import type { Issue, Result } from "./issue";
import type { Period } from "./period";
import { type PlainDate, parsePlainDate } from "./plain-date";

/** A schema from what a caller writes to what a rule reads. */
export type Field<Output, Input = Output> = z.ZodMiniType<Output, Input>;

/** Turns a parser of ours into a schema that reports our own issues. */
export function fieldOf<Output, Input>(parse: (value: unknown) => Result<Output>): Field<Output, Input> {
  const read = z.transform((value: unknown, context) => {
    const result = parse(value);
    if (result.ok) return result.value;
    for (const { code, path, message } of result.issues)
      context.issues.push({ code: "custom", input: value, path: [...path], params: { code, message } });
    return z.NEVER;
  });
  // The pipe reads unknown values by design; the annotation states what a caller is meant to write.
  return z.pipe(z.unknown(), read) as unknown as Field<Output, Input>;
}

/** Adds a condition between the fields of an object; what it returns is reported with paths below that object. */
export function withCheck<Output, Input>(schema: Field<Output, Input>, check: (value: Output) => readonly Issue[]): Field<Output, Input> {
  return schema.check(
    z.check<Output>((context) => {
      for (const { code, path, message } of check(context.value))
        context.issues.push({ code: "custom", input: context.value, path: [...path], params: { code, message } });
    }),
  );
}

function failure(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, path: [], message }] };
}

/** A calendar day. */
export const dayField: Field<PlainDate, string> = fieldOf(parsePlainDate);

/** An exact amount of any fineness: decimal text, a `bigint` or a whole number. */
export const amountField: Field<DecimalText, AmountInput> = fieldOf(parseAmount);

/** An exact amount that is not negative. */
export const positiveAmountField: Field<DecimalText, AmountInput> = fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units >= 0n) return result;
  return failure("out-of-range", `expected an amount that is not negative, got ${describeValue(value)}`);
});

function parseNumber(value: unknown): Result<DecimalText> {
  const readable = typeof value !== "number" || Number.isSafeInteger(value) || !Number.isFinite(value);
  return parseAmount(readable ? value : new Decimal(value).toFixed());
}

/** A number of a formula. */
export const numberField: Field<DecimalText, NumberInput> = fieldOf(parseNumber);

/** The limits of a number of a formula, as decimal text. */
export interface NumberLimits {
  readonly min?: string;
  readonly max?: string;
  /** The number must lie above this one. */
  readonly above?: string;
}

/** A number of a formula within limits. */
export function numberWithin(limits: NumberLimits): Field<DecimalText, NumberInput> {
  const { min, max, above } = limits;
  const words = [
    min === undefined ? "" : ` ≥ ${min}`,
    above === undefined ? "" : ` > ${above}`,
    max === undefined ? "" : `${min === undefined && above === undefined ? "" : " and"} ≤ ${max}`,
  ].join("");
  return fieldOf((value) => {
    const result = parseNumber(value);
    if (!result.ok) return result;
    const number = new Decimal(result.value);
    const within =
      (min === undefined || number.gte(min)) && (above === undefined || number.gt(above)) && (max === undefined || number.lte(max));
    return within
      ? { ok: true, value: decimalText(number) as DecimalText }
      : failure("out-of-range", `expected a number${words}, got ${describeValue(value)}`);
  });
}

/** A share, probability, retention or churn: a fraction from 0 to 1. 80 is refused; write 0.8. */
export const shareField: Field<DecimalText, NumberInput> = numberWithin({ min: "0", max: "1" });

/** A discount or growth rate per period: above −1, at most 1. */
export const rateField: Field<DecimalText, NumberInput> = numberWithin({ above: "-1", max: "1" });

/** A number that is not negative. */
export const nonNegativeField: Field<DecimalText, NumberInput> = numberWithin({ min: "0" });

/** An ISO 4217 currency code. */
export const currencyField: Field<string> = fieldOf((value) => {
  if (typeof value === "string" && currencyDecimals(value) !== null) return { ok: true, value };
  if (value === undefined || value === null)
    return failure("missing", `expected an ISO 4217 code such as "CNY", got ${describeValue(value)}`);
  return failure("unknown-currency", `expected an ISO 4217 code such as "CNY", got ${describeValue(value)}`);
});

const LONGEST_ID = 200;

/** A name by which something is told apart: 1 to 200 characters. */
export const idField: Field<string> = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));

/** Words for people, at most 2,000 characters. */
export const textField: Field<string> = z.string().check(z.maxLength(2000));

/** A stable kebab-case code. */
export const codeField: Field<string> = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A whole number within limits. */
export function wholeField(min: number, max: number = Number.MAX_SAFE_INTEGER): Field<number> {
  return z.number().check(z.int(), z.gte(min), z.lte(max));
}

/** One of a closed list of codes. */
export function oneOf<const Codes extends readonly string[]>(codes: Codes): Field<Codes[number]> {
  return z.literal([...codes]);
}

/** A schema whose key may be absent. */
export type OptionalField<Output, Input> = Field<Output, Input> & { readonly _zod: { readonly optin: "optional" } };

/** A value that may be absent or null, both of which mean unknown and are read as null. */
export function orUnknown<Output, Input>(schema: Field<Output, Input>): OptionalField<Output | null, Input | null> {
  return z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((value: Output | null | undefined) => value ?? null),
  ) as unknown as OptionalField<Output | null, Input | null>;
}

/** A value that may be absent or null and is then read as the default. */
export function orDefault<Output, Input>(schema: Field<Output, Input>, value: Output): OptionalField<Output, Input | null> {
  return z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((given: Output | null | undefined) => given ?? value),
  ) as unknown as OptionalField<Output, Input | null>;
}

/** Where something comes from; a caller's own policy may cite whatever he likes. */
export const citesField: Field<readonly string[], readonly (Citation | string)[]> = z.array(textField);

/** The longest step or limit a policy may name: a thousand years in days. */
const LONGEST_PERIOD = 366_000;

/** A length of time of at least one unit. */
export const periodField: Field<Period> = fieldOf((value) => {
  const [entry, ...rest] = value !== null && typeof value === "object" ? Object.entries(value) : [];
  if (entry === undefined || rest.length > 0 || !["days", "weeks", "months", "years"].includes(entry[0]))
    return failure("wrong-type", `expected a period in one unit such as { months: 3 }, got ${describeValue(value)}`);
  const [unit, length] = entry;
  if (!Number.isSafeInteger(length) || length < 1 || length > LONGEST_PERIOD)
    return {
      ok: false,
      issues: [{ code: "out-of-range", path: [unit], message: `expected a whole number ≥ 1, got ${describeValue(length)}` }],
    };
  return { ok: true, value: { [unit]: length } as unknown as Period };
});
