import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { codeField, dayField, type Field, idField, instantField, orDefault, orUnknown, textField } from "../../foundation/fields";
import type { LedgerEvent, LedgerEventInput } from "./ledger-event-types";
import type { RefundLine, RefundLineInput } from "./ledger-trade-event-types";
import { noneField, orderLinesField, quantityField, takenOffField, zeroAmount } from "./order-schema";

/** An event with what every event carries. */
function eventField<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.object({ id: idField, on: orUnknown(dayField), at: orUnknown(instantField), ...shape });
}

const points = positiveAmountField;
const validThrough = orUnknown(dayField);
const unknownId = orUnknown(idField);

const refundLineField: Field<RefundLine, RefundLineInput> = z.object({
  id: idField,
  amount: takenOffField,
  tax: orUnknown(takenOffField),
  quantity: orDefault(takenOffField, zeroAmount),
});

/** The schema of an event of a ledger. */
export const ledgerEventField: Field<LedgerEvent, LedgerEventInput> = z.discriminatedUnion("kind", [
  eventField({
    kind: z.literal("purchase"),
    lines: orderLinesField,
    rewards: noneField,
    tier: unknownId,
    channel: unknownId,
    currency: orUnknown(currencyField),
  }),
  eventField({ kind: z.literal("action"), action: codeField, quantity: quantityField }),
  eventField({ kind: z.literal("earn"), points }),
  eventField({ kind: z.literal("confirm"), of: idField }),
  eventField({ kind: z.literal("redeem"), points, for: unknownId }),
  eventField({ kind: z.literal("refund"), of: idField, lines: orUnknown(z.array(refundLineField)) }),
  eventField({ kind: z.literal("adjust"), points: amountField, by: idField, reason: textField, validThrough }),
  eventField({ kind: z.literal("transfer-in"), points, from: idField, validThrough }),
  eventField({ kind: z.literal("transfer-out"), points, to: idField }),
  eventField({ kind: z.literal("extend"), through: dayField, lots: orUnknown(z.array(idField)) }),
  eventField({ kind: z.literal("reinstate"), lot: unknownId, validThrough }),
  eventField({ kind: z.literal("reset") }),
]);
