import type { DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { LedgerPolicy, LedgerPolicyInput } from "../ledger/ledger-policy-types";
import type { LedgerFacts, LedgerFactsInput } from "../ledger/ledger-types";
import type { PointsByRule, PreviewedOrder, PreviewedOrderInput } from "../ledger/preview-order-types";
import type { Member, MemberInput } from "../tiers/member-types";
import type { TierGap } from "../tiers/tier-gap-types";
import type { TierPolicy, TierPolicyInput } from "../tiers/tier-policy-types";

/** What of an order counts for a tier: the money that earns points, the points themselves, the order as one, or its units. */
export type OrderMeasure = "amount" | "points" | "order" | "unit";

/** Every measure, for schemas and documents. */
export const orderMeasures = ["amount", "points", "order", "unit"] as const satisfies readonly OrderMeasure[];

/** What an order adds to a metric of the tiers. */
export interface OrderCount {
  /** The metric. */
  readonly metric: string;
  /** What is counted; money is what is left after what the points programme takes off, such as tax or rewards. */
  readonly measure: OrderMeasure;
}

/** A points programme and the tiers that its orders count for. */
export interface CheckoutPolicy extends PolicyHead {
  readonly points: LedgerPolicy;
  readonly tiers: TierPolicy;
  readonly counts: readonly OrderCount[];
}

/** A points programme and the tiers that its orders count for, as a caller writes them. */
export interface CheckoutPolicyInput extends PolicyHeadInput {
  /** The points programme. */
  readonly points: LedgerPolicyInput;
  /** The tiers. */
  readonly tiers: TierPolicyInput;
  /** What an order adds to the metrics of the tiers. */
  readonly counts: readonly OrderCount[];
}

/** An order, the points and the tier of the member who is about to place it. */
export interface CheckoutFacts {
  readonly order: PreviewedOrder;
  readonly account: LedgerFacts;
  readonly member: Member;
}

/** An order, the points and the tier of the member who is about to place it, as a caller writes them. */
export interface CheckoutInput {
  /** The order; it would be placed on the day asked for. Without a tier of its own it has that of the member. */
  readonly order: PreviewedOrderInput;
  /** His points. */
  readonly account: LedgerFactsInput;
  /** What counts for his tier. */
  readonly member: MemberInput;
}

/** What an order would earn, and how far the next tier would be. */
export interface CheckoutPreview extends Answer<"checkout", CheckoutFacts> {
  /** A document. */
  readonly shape: "document";
  /** The points of the order. */
  readonly points: DecimalText;
  /** By rule, those that give something, in the order of the policy. */
  readonly byRule: readonly PointsByRule[];
  /** The first day on which the points can be used: the day asked for, a later one, or `null` until they are confirmed. */
  readonly availableOn: PlainDate | null;
  /** The balance with them. */
  readonly balanceAfter: DecimalText;
  /** The tier without the order. */
  readonly tier: string;
  /** What is missing to the next one without it; `null` at the top. */
  readonly next: TierGap | null;
  /** The tier with the order, on the day asked for. */
  readonly tierAfter: string;
  /** What is missing to the next one with it. */
  readonly nextAfter: TierGap | null;
}

/** Why a checkout comes out as it does. */
export type CheckoutCode = "lifts-tier" | "narrows-gap" | "leaves-tier";

/** A compiled preview of points and tier. */
export type CheckoutRule = Rule<CheckoutPolicy, CheckoutInput, CheckoutFacts, CheckoutPreview>;

/** Compiles a points programme and its tiers into a preview of both. */
export type CompileCheckout = Compile<CheckoutPolicyInput, CheckoutRule>;
