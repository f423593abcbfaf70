import type {
  AdjustEvent,
  AdjustEventInput,
  ExtendEvent,
  ExtendEventInput,
  ReinstateEvent,
  ReinstateEventInput,
  ResetEvent,
  ResetEventInput,
  TransferInEvent,
  TransferInEventInput,
  TransferOutEvent,
  TransferOutEventInput,
} from "./ledger-desk-event-types";
import type {
  ActionEvent,
  ActionEventInput,
  ConfirmEvent,
  ConfirmEventInput,
  EarnEvent,
  EarnEventInput,
  PurchaseEvent,
  PurchaseEventInput,
  RedeemEvent,
  RedeemEventInput,
  RefundEvent,
  RefundEventInput,
} from "./ledger-trade-event-types";

/** Something that happened to the points of a member, as a caller writes it. */
export type LedgerEventInput =
  | PurchaseEventInput
  | ActionEventInput
  | EarnEventInput
  | ConfirmEventInput
  | RedeemEventInput
  | RefundEventInput
  | AdjustEventInput
  | TransferInEventInput
  | TransferOutEventInput
  | ExtendEventInput
  | ReinstateEventInput
  | ResetEventInput;

/** Something that happened to the points of a member, as the rule reads it. */
export type LedgerEvent =
  | PurchaseEvent
  | ActionEvent
  | EarnEvent
  | ConfirmEvent
  | RedeemEvent
  | RefundEvent
  | AdjustEvent
  | TransferInEvent
  | TransferOutEvent
  | ExtendEvent
  | ReinstateEvent
  | ResetEvent;
