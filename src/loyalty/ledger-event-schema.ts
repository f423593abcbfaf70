import * as z from "zod/mini";
import { amountField, positiveAmountField } from "../foundation/amount-fields";
import { codeField, dayField, type Field, fieldOf, idField, orDefault, orUnknown, textField } from "../foundation/fields";
import { type Instant, instant } from "../foundation/instant";
import { InputError } from "../foundation/issue";
import { orderFields, quantityField, takenOffField, zeroAmount } from "./earn-schema";
import type { LedgerEvent, LedgerEventInput, RefundLine, RefundLineInput } from "./ledger-event-types";

const instantField: Field<Instant, string> = fieldOf((value) => {
  try {
    return { ok: true, value: instant(typeof value === "string" ? value : "") };
  } catch (error) {
    if (error instanceof InputError) return { ok: false, issues: error.issues };
    throw error;
  }
});

const head = { id: idField, on: orUnknown(dayField), at: orUnknown(instantField) };
const points = positiveAmountField;
const validThrough = orUnknown(dayField);

const refundLineField: Field<RefundLine, RefundLineInput> = z.object({
  id: idField,
  amount: takenOffField,
  tax: orUnknown(takenOffField),
  quantity: orDefault(takenOffField, zeroAmount),
});

/** The schema of an event of a ledger. */
export const ledgerEventField: Field<LedgerEvent, LedgerEventInput> = z.discriminatedUnion("kind", [
  z.object({ ...head, kind: z.literal("purchase"), ...orderFields }),
  z.object({ ...head, kind: z.literal("action"), action: codeField, quantity: quantityField }),
  z.object({ ...head, kind: z.literal("earn"), points }),
  z.object({ ...head, kind: z.literal("confirm"), of: idField }),
  z.object({ ...head, kind: z.literal("redeem"), points, for: orUnknown(idField) }),
  z.object({ ...head, kind: z.literal("refund"), of: idField, lines: orUnknown(z.array(refundLineField)) }),
  z.object({ ...head, kind: z.literal("adjust"), points: amountField, by: idField, reason: textField, validThrough }),
  z.object({ ...head, kind: z.literal("transfer-in"), points, from: idField, validThrough }),
  z.object({ ...head, kind: z.literal("transfer-out"), points, to: idField }),
  z.object({ ...head, kind: z.literal("extend"), through: dayField, lots: orUnknown(z.array(idField)) }),
  z.object({ ...head, kind: z.literal("reinstate"), lot: orUnknown(idField), validThrough }),
  z.object({ ...head, kind: z.literal("reset") }),
]);
