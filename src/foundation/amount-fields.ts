import { currencyDecimals } from "./currency";
import { describeValue } from "./describe-value";
import { type AmountInput, type DecimalText, exact, parseAmount } from "./exact";
import { type Field, failure, fieldOf } from "./fields";

/** An exact amount of any fineness: decimal text, a `bigint` or a whole number. */
export const amountField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf(parseAmount);

/** An exact amount that is not negative. */
export const positiveAmountField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units >= 0n) return result;
  return failure("out-of-range", `expected an amount that is not negative, got ${describeValue(value)}`);
});

/** An ISO 4217 currency code. */
export const currencyField: Field<string> = /* @__PURE__ */ fieldOf((value) => {
  if (typeof value === "string" && currencyDecimals(value) !== null) return { ok: true, value };
  if (value === undefined || value === null)
    return failure("missing", `expected an ISO 4217 code such as "CNY", got ${describeValue(value)}`);
  return failure("unknown-currency", `expected an ISO 4217 code such as "CNY", got ${describeValue(value)}`);
});
