import * as z from "zod/mini";
import { amountField, positiveAmountField } from "../../foundation/amount-fields";
import { codeField, dayField, type Field, idField, orDefault, orUnknown } from "../../foundation/fields";
import type {
  CapUse,
  CapUseInput,
  LapsedPoints,
  LapsedPointsInput,
  LedgerSnapshot,
  LedgerSnapshotInput,
  LedgerTotals,
  LedgerTotalsInput,
  PendingLot,
  PendingLotInput,
  PointsLot,
  PointsLotInput,
} from "./ledger-snapshot-types";
import { noneField } from "./order-schema";

const lotField: Field<PointsLot, PointsLotInput> = z.object({
  id: idField,
  points: positiveAmountField,
  earnedOn: dayField,
  validThrough: orUnknown(dayField),
});
const pendingLotField: Field<PendingLot, PendingLotInput> = z.object({
  id: idField,
  points: positiveAmountField,
  earnedOn: dayField,
  validThrough: orUnknown(dayField),
  availableOn: orUnknown(dayField),
});
const lapsedField: Field<LapsedPoints, LapsedPointsInput> = z.object({ id: idField, points: positiveAmountField });
const capUseField: Field<CapUse, CapUseInput> = z.object({ code: codeField, from: orUnknown(dayField), points: positiveAmountField });
const totalsField: Field<LedgerTotals, LedgerTotalsInput> = z.object({
  opening: amountField,
  credited: positiveAmountField,
  spent: positiveAmountField,
  lapsed: positiveAmountField,
  takenBack: positiveAmountField,
  sent: positiveAmountField,
  deducted: positiveAmountField,
  reset: positiveAmountField,
});

/** The schema of where a ledger stood. */
export const ledgerSnapshotField: Field<LedgerSnapshot, LedgerSnapshotInput> = z.object({
  on: dayField,
  lots: z.array(lotField),
  pending: orDefault(z.array(pendingLotField), []),
  debt: noneField,
  lapsed: orDefault(z.array(lapsedField), []),
  lastActivity: orUnknown(dayField),
  keptThrough: orUnknown(dayField),
  joinedOn: orUnknown(dayField),
  caps: orDefault(z.array(capUseField), []),
  totals: orUnknown(totalsField),
});
