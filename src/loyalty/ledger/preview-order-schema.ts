import * as z from "zod/mini";
import { currencyField } from "../../foundation/amount-fields";
import { dayField, type Field, idField, orUnknown, withCheck } from "../../foundation/fields";
import { eventIssues } from "../../rule/fold";
import { ledgerEventField } from "./ledger-event-schema";
import { ledgerSnapshotField } from "./ledger-snapshot-schema";
import { noneField, orderLinesField } from "./order-schema";
import type { PreviewedOrder, PreviewedOrderInput, PreviewOrderFacts, PreviewOrderInput } from "./preview-order-types";

/** The schema of an order that has not been placed yet. */
export const previewedOrderField: Field<PreviewedOrder, PreviewedOrderInput> = z.object({
  id: idField,
  lines: orderLinesField,
  rewards: noneField,
  tier: orUnknown(idField),
  channel: orUnknown(idField),
  currency: orUnknown(currencyField),
});

/** The schema of an order and the points of the member who is about to place it. */
export const previewOrderSchema: Field<PreviewOrderFacts, PreviewOrderInput> = withCheck(
  z.object({
    order: previewedOrderField,
    joinedOn: orUnknown(dayField),
    start: orUnknown(ledgerSnapshotField),
    events: z.array(ledgerEventField),
  }),
  ({ events }) => eventIssues(events),
);
