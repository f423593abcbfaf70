import type { DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { LedgerPolicy, LedgerPolicyInput } from "./ledger-policy-types";
import type { LedgerFacts, LedgerFactsInput } from "./ledger-types";
import type { Order, OrderInput } from "./order-types";

/** An order that has not been placed yet, as a caller writes it. */
export interface PreviewedOrderInput extends OrderInput {
  /** The id it will have as a purchase. */
  readonly id: string;
}

/** An order that has not been placed yet. */
export interface PreviewedOrder extends Order {
  readonly id: string;
}

/** An order and the points of the member who is about to place it, as a caller writes them. */
export interface PreviewOrderInput extends LedgerFactsInput {
  /** The order; it would be placed on the day asked for. */
  readonly order: PreviewedOrderInput;
}

/** An order and the points of the member who is about to place it. */
export interface PreviewOrderFacts extends LedgerFacts {
  readonly order: PreviewedOrder;
}

/** The points that one rule gives. */
export interface PointsByRule {
  /** The code of the rule. */
  readonly code: string;
  /** Its share of the points, multipliers included; the shares add up to the points. */
  readonly points: DecimalText;
  /** Where the rule comes from. */
  readonly cites: readonly string[];
}

/** A multiplier that applies. */
export interface AppliedMultiplier {
  /** Its code. */
  readonly code: string;
  /** Its factor. */
  readonly factor: DecimalText;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** What the multipliers make together on one line. */
export interface FactorOfLine {
  /** The id of the line. */
  readonly id: string;
  /** The factor. */
  readonly factor: DecimalText;
}

/** What an order would earn. */
export interface OrderPreview extends Answer<"preview-order", PreviewOrderFacts> {
  /** A document. */
  readonly shape: "document";
  /** The points of the order. */
  readonly points: DecimalText;
  /** By rule, those that give something, in the order of the policy. */
  readonly byRule: readonly PointsByRule[];
  /** The multipliers that apply, before they are stacked. */
  readonly multipliers: readonly AppliedMultiplier[];
  /** What those for the whole order make together. */
  readonly factor: DecimalText;
  /** What they make together on each line, where some are for certain goods; empty where every line has the factor of the order. */
  readonly byLine: readonly FactorOfLine[];
  /** How many points more the order would earn without caps. */
  readonly cutByCaps: DecimalText;
  /** The first day on which the points can be used: the day asked for, a later one, or `null` until they are confirmed. */
  readonly availableOn: PlainDate | null;
  /** The last day on which they can be used; `null` when they never lapse by themselves, or when there are none. */
  readonly validThrough: PlainDate | null;
  /** The balance without the order. */
  readonly balance: DecimalText;
  /** The balance with it. */
  readonly balanceAfter: DecimalText;
  /** What would be pending with it. */
  readonly pendingAfter: DecimalText;
  /** What the member would still owe. */
  readonly debtAfter: DecimalText;
}

/** Why a preview comes out as it does. */
export type PreviewOrderCode = "earns-at-once" | "earns-later" | "earns-nothing" | "cap-reached";

/** A compiled preview of orders. */
export type PreviewOrderRule = Rule<LedgerPolicy, PreviewOrderInput, PreviewOrderFacts, OrderPreview>;

/** Compiles a points programme into a preview of orders. */
export type CompilePreviewOrder = Compile<LedgerPolicyInput, PreviewOrderRule>;
