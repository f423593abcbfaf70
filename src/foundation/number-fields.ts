import { describeValue } from "./describe-value";
import { compareExact, type DecimalText, exact, formatExact, type NumberInput, parseAmount } from "./exact";
import { type Field, failure, fieldOf, withCheck } from "./fields";
import type { Result } from "./issue";

/** The shortest text of a finite number, written without an exponent. */
export function plainText(value: number): string {
  const [, sign, whole, fraction = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(`${value}`) ?? [];
  if (exponent === undefined) return `${value}`;
  const power = Number(exponent);
  return power < 0 ? `${sign}0.${"0".repeat(-power - 1)}${whole}${fraction}` : `${sign}${whole}${fraction.padEnd(power, "0")}`;
}

/** More decimals than an amount may have, up to the 50 digits that a formula prints: one formula reads what another has worked out. */
const COMPUTED = /^-?(0|[1-9]\d{0,29})\.\d{21,50}$/;
const LONGEST_COMPUTED = 53;

/** Reads a number of a formula: an exact amount, a computed number, or a finite `number` by its shortest text. */
export function parseNumber(value: unknown): Result<DecimalText> {
  const readable = typeof value !== "number" || Number.isSafeInteger(value) || !Number.isFinite(value);
  const written = readable ? value : plainText(value);
  if (typeof written === "string" && written.length <= LONGEST_COMPUTED && COMPUTED.test(written))
    return { ok: true, value: written as DecimalText };
  return parseAmount(written);
}

/** A number of a formula. */
export const numberField: Field<DecimalText, NumberInput> = /* @__PURE__ */ fieldOf(parseNumber);

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
  const bound = (limit: string | undefined) => (limit === undefined ? undefined : exact(limit as DecimalText));
  const [least, most, floor] = [bound(min), bound(max), bound(above)];
  const words = [
    min === undefined ? "" : ` ≥ ${min}`,
    above === undefined ? "" : ` > ${above}`,
    max === undefined ? "" : `${min === undefined && above === undefined ? "" : " and"} ≤ ${max}`,
  ].join("");
  return fieldOf((value) => {
    const result = parseNumber(value);
    if (!result.ok) return result;
    const number = exact(result.value);
    const within =
      (least === undefined || compareExact(number, least) >= 0) &&
      (floor === undefined || compareExact(number, floor) > 0) &&
      (most === undefined || compareExact(number, most) <= 0);
    return within
      ? { ok: true, value: formatExact(number) }
      : failure("out-of-range", `expected a number${words}, got ${describeValue(value)}`);
  });
}

/** A share, probability, retention or churn: a fraction from 0 to 1. 80 is refused; write 0.8. */
export const shareField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ min: "0", max: "1" });

/** A discount or growth rate per period: above −1, at most 1. */
export const rateField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "-1", max: "1" });

/** A number that is not negative. */
export const nonNegativeField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ min: "0" });

/** A number above zero by which something is divided. */
export const divisorField: Field<DecimalText, NumberInput> = /* @__PURE__ */ withCheck(nonNegativeField, (value) =>
  exact(value).units === 0n ? [{ code: "zero-denominator", path: [], message: "expected a number > 0 to divide by, got 0" }] : [],
);
