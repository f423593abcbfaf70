import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { type AmountInput, type DecimalText, exact, formatUnits, parseAmount } from "../../foundation/exact";
import { type Field, failure, fieldOf, idField, listOf, oneOf, orDefault, orUnknown } from "../../foundation/fields";
import { orderLineKinds } from "./ledger-terms";
import type { OrderLine, OrderLineInput } from "./order-types";

const ONE = /* @__PURE__ */ formatUnits(1n, 0);

/** What an absent amount stands for. */
export const zeroAmount = /* @__PURE__ */ formatUnits(0n, 0);

const orderLineField: Field<OrderLine, OrderLineInput> = z.object({
  id: idField,
  amount: positiveAmountField,
  tax: orUnknown(positiveAmountField),
  quantity: orDefault(positiveAmountField, ONE),
  kind: orDefault(oneOf(orderLineKinds), "goods"),
  category: orUnknown(idField),
  sku: orUnknown(idField),
});

/** The lines of an order. */
export const orderLinesField = listOf(orderLineField, 1);

/** An amount that is none when unknown. */
export const noneField = orDefault(positiveAmountField, zeroAmount);

/** How many, to three decimals; one when unknown. */
export const quantityField = orDefault(positiveAmountField, ONE);

/** What is taken off, zero or less; nothing when unknown. */
export const takenOffField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units <= 0n) return result;
  return failure("out-of-range", `expected an amount that is negative, got ${describeValue(value)}`);
});
