import * as z from "zod/mini";
import { type Field, idField, withCheck } from "../foundation/fields";
import { eventIssues } from "../rule/fold";
import { orderFields } from "./earn-schema";
import { ledgerFields } from "./ledger-schema";
import type { PreviewedOrder, PreviewedOrderInput, PreviewOrderFacts, PreviewOrderInput } from "./preview-order-types";

const orderField: Field<PreviewedOrder, PreviewedOrderInput> = z.object({ id: idField, ...orderFields });

/** The schema of an order and the points of the member who is about to place it. */
export const previewOrderSchema: Field<PreviewOrderFacts, PreviewOrderInput> = withCheck(
  z.object({ order: orderField, ...ledgerFields }),
  ({ events }) => eventIssues(events),
);
