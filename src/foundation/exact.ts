import { describeValue } from "./describe-value";
import { InputError, type Issue, type Result } from "./issue";
import { divideRounded, divideWhole, type RoundingMode } from "./rounding";
import { narrowed, timesWhole, type Whole, wholePowerOfTen } from "./whole";

declare const decimalTextBrand: unique symbol;

/**
 * A plain decimal number as text, such as `"-12.50"`: no exponent, no sign but minus, no separators,
 * at most 30 digits before the point and 20 after it.
 */
export type DecimalText = string & {
  /** For compilers only: text that has been read. */
  readonly [decimalTextBrand]: "DecimalText";
};

/** What is accepted as an exact amount: decimal text, a `bigint`, or a whole number up to 2^53 − 1. */
export type AmountInput = string | bigint | number;

/** What a formula accepts as a number: an exact amount, or a finite `number`, which is read by its shortest text. */
export type NumberInput = string | bigint | number;

const DECIMAL = /^-?(0|[1-9]\d{0,29})(\.\d{1,20})?$/;
const LONGEST = 52;
const LARGEST = 1_000_000_000_000_000_000_000_000_000_000n;

function issue(code: string, value: unknown): { readonly ok: false; readonly issues: readonly Issue[] } {
  const expected =
    code === "inexact-number"
      ? "expected decimal text, because a binary fraction is not exact"
      : 'expected a plain decimal such as "12.50" with at most 30 digits before the point and 20 after it';
  return { ok: false, issues: [{ code, path: [], message: `${expected}, got ${describeValue(value)}` }] };
}

/** Reads an exact amount. A `number` with a fraction is refused: it has already lost what is to be kept. */
export function parseAmount(value: unknown): Result<DecimalText> {
  if (typeof value === "string") {
    if (value.length > LONGEST || !DECIMAL.test(value)) return issue("invalid-decimal", value);
    return { ok: true, value: value as DecimalText };
  }
  if (typeof value === "bigint") {
    if (value >= LARGEST || value <= -LARGEST) return issue("out-of-range", value);
    return { ok: true, value: `${value}` as DecimalText };
  }
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return { ok: true, value: `${value}` as DecimalText };
    return issue(Number.isFinite(value) ? "inexact-number" : "invalid-decimal", value);
  }
  return issue(value === undefined || value === null ? "missing" : "wrong-type", value);
}

/** An exact decimal as whole units of 10^−scale: the inner form of money and points. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

/** The powers of ten that amounts of 20 decimals and their products need. */
const POWERS = /* @__PURE__ */ Array.from({ length: 81 }, (_, exponent) => 10n ** BigInt(exponent));

/** Ten to the power of a small whole number. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** Takes decimal text apart; the text has been read by {@link parseAmount}. */
export function exact(text: DecimalText): Exact {
  const point = text.indexOf(".");
  if (point < 0) return { units: BigInt(text), scale: 0 };
  const scale = text.length - point - 1;
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale };
}

/** An exact decimal whose units are a `number` while they are safe: the inner form where speed counts. */
export interface Scaled {
  readonly units: Whole;
  readonly scale: number;
}

/** So many digits are safe as a `number` whatever they are. */
const SAFE_DIGITS = 15;
const ZERO = 48;
const POINT = 46;
const MINUS = 45;

/** The same as {@link exact}, with units that are a `number` while they are safe. */
export function scaled(text: DecimalText): Scaled {
  const { length } = text;
  if (length > SAFE_DIGITS || text.charCodeAt(0) === MINUS) {
    const { units, scale } = exact(text);
    return { units: narrowed(units), scale };
  }
  let units = 0;
  let scale = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT) scale = length - at - 1;
    else units = units * 10 + (code - ZERO);
  }
  return { units, scale };
}

/** Units at another scale; a coarser scale is settled by the mode. */
export function rescaleWhole(units: Whole, from: number, to: number, mode: RoundingMode): Whole {
  if (from === to) return units;
  return from < to ? timesWhole(units, wholePowerOfTen(to - from)) : divideWhole(units, wholePowerOfTen(from - to), mode);
}

/** Reads an amount that no schema has read before. */
export function toExact(value: AmountInput, subject: string): Exact {
  const result = parseAmount(value);
  if (!result.ok) throw new InputError(subject, result.issues);
  return exact(result.value);
}

/** The units at another scale; a coarser scale is settled by the mode. */
export function rescale(value: Exact, scale: number, mode: RoundingMode): bigint {
  if (scale >= value.scale) return value.units * powerOfTen(scale - value.scale);
  return divideRounded(value.units, powerOfTen(value.scale - scale), mode);
}

/** Adds without loss. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale, "down") + rescale(b, scale, "down"), scale };
}

/** Multiplies without loss. */
export function times(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale, "down") - rescale(b, scale, "down");
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What stands after the main unit of money with two decimals: `".00"` to `".99"`. */
const HUNDREDTHS = /* @__PURE__ */ Array.from({ length: 100 }, (_, units) => `.${`${units}`.padStart(2, "0")}`);

/** Writes units with a fixed number of decimals, `formatUnits(15005, 2)` as `"150.05"`. */
export function formatUnits(units: Whole, scale: number): DecimalText {
  if (typeof units === "number" && scale === 2) return formatHundredths(units);
  if (scale === 0) return `${units}` as DecimalText;
  const negative = units < 0;
  const digits = `${negative ? -units : units}`.padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}` as DecimalText;
}

/** The same for most currencies, where a quote writes a hundred amounts. */
function formatHundredths(units: number): DecimalText {
  const size = Math.abs(units);
  const main = Math.floor(size / 100);
  const text = `${main}${HUNDREDTHS[size - main * 100]}`;
  return (units < 0 ? `-${text}` : text) as DecimalText;
}

/** Writes an exact value in its shortest form, without trailing zeros. */
export function formatExact(value: Exact): DecimalText {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return formatUnits(units, scale);
}
