import { Decimal, decimalText } from "./decimal";
import { describeValue } from "./describe-value";
import { type DecimalText, type NumberInput, parseAmount } from "./exact";
import { type Field, failure, fieldOf } from "./fields";
import type { Result } from "./issue";

function parseNumber(value: unknown): Result<DecimalText> {
  const readable = typeof value !== "number" || Number.isSafeInteger(value) || !Number.isFinite(value);
  return parseAmount(readable ? value : new Decimal(value).toFixed());
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
export const shareField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ min: "0", max: "1" });

/** A discount or growth rate per period: above −1, at most 1. */
export const rateField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "-1", max: "1" });

/** A number that is not negative. */
export const nonNegativeField: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ min: "0" });
