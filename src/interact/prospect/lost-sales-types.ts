import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How a prospect was lost. */
export type LostSaleOutcome =
  | "bought-other-brand"
  | "bought-same-brand-elsewhere"
  | "unreachable"
  | "nothing-bought-yet"
  | "intent-unclear"
  | "gave-up"
  | "sales-fault";

/** Every outcome, for schemas and documents. */
export const lostSaleOutcomes = [
  "bought-other-brand",
  "bought-same-brand-elsewhere",
  "unreachable",
  "nothing-bought-yet",
  "intent-unclear",
  "gave-up",
  "sales-fault",
] as const satisfies readonly LostSaleOutcome[];

/** How lost a prospect is: for good, not yet, or only because somebody in sales gave him up. */
export type LossKind = "real" | "quasi" | "false";

/** Every kind of loss, for schemas and documents. */
export const lossKinds = ["real", "quasi", "false"] as const satisfies readonly LossKind[];

/** A list of reasons to start with; any other code is a reason too. */
export const lostSaleReasons = [
  "other-brand",
  "same-brand-other-dealer",
  "price",
  "product",
  "delivery-time",
  "finance",
  "trade-in",
  "distance",
  "staff",
  "plan-postponed",
  "plan-dropped",
] as const;

/** A reason of the list to start with. */
export type LostSaleReason = (typeof lostSaleReasons)[number];

/** A prospect who was lost, as a caller writes him. Absent and null both mean unknown. */
export interface LostSaleInput {
  /** Tells him apart. */
  readonly id: string;
  /** How he was lost. */
  readonly outcome?: LostSaleOutcome | null;
  /** Why, as a code of `lostSaleReasons` or of the store's own list. */
  readonly reason?: string | null;
  /** The brand he bought. */
  readonly brand?: string | null;
  /** How lost he is by the judgement of those who looked after him. */
  readonly judgedByStaff?: LossKind | null;
  /** How lost he is by the judgement of those who checked. */
  readonly judgedByCheck?: LossKind | null;
}

/** A prospect who was lost, as the formula reads him. */
export interface LostSale {
  readonly id: string;
  readonly outcome: LostSaleOutcome | null;
  readonly reason: string | null;
  readonly brand: string | null;
  readonly judgedByStaff: LossKind | null;
  readonly judgedByCheck: LossKind | null;
}

/** The lost prospects of a period, as a caller writes them. */
export interface LostSalesInput {
  /** Everybody who was lost in the period. */
  readonly lost: readonly LostSaleInput[];
  /** What marketing cost in the period, in money; unknown leaves the cost of the losses open. */
  readonly marketingCost?: AmountInput | null;
  /** How many leads the period brought. */
  readonly leads?: number | null;
}

/** The lost prospects of a period, as the formula reads them. */
export interface LostSalesTerms {
  readonly lost: readonly LostSale[];
  readonly marketingCost: DecimalText | null;
  readonly leads: number | null;
}

/** How many prospects were lost in which way. */
export interface LossCounts {
  /** Lost for good. */
  readonly real: number;
  /** Not lost yet. */
  readonly quasi: number;
  /** Lost only because somebody in sales gave them up. */
  readonly false: number;
  /** Neither judged nor with a known outcome. */
  readonly unknown: number;
  /** All of them. */
  readonly total: number;
}

/** A row of a Pareto list: the most frequent code first, then by code. */
export interface ParetoRow {
  /** What was counted; `not-recorded` for what nobody noted. */
  readonly code: string;
  /** How often. */
  readonly count: number;
  /** Its share of all, as a fraction of 20 decimals; the shares of a list add up to exactly 1. */
  readonly share: DecimalText;
  /** The shares down to this row. */
  readonly cumulativeShare: DecimalText;
}

/** How well the losses were judged. */
export interface LossAccuracy {
  /** Where staff and check agree. */
  readonly right: number;
  /** Judged by both. */
  readonly judgedTwice: number;
  /** Those over all who were lost, a fraction; `null` while nobody was judged twice. Who was not counts as not judged right. */
  readonly share: string | null;
  /** Those over the ones judged by both, a fraction; `null` while nobody was judged twice. */
  readonly shareOfJudgedTwice: string | null;
}

/** What the lost prospects of a period tell. */
export interface LostSalesReport {
  /** By kind of loss. */
  readonly counts: LossCounts;
  /** By outcome. */
  readonly byOutcome: readonly ParetoRow[];
  /** By reason. */
  readonly byReason: readonly ParetoRow[];
  /** By brand, of those who bought one. */
  readonly byBrand: readonly ParetoRow[];
  /** Those who bought another brand and were not asked why, by id in code-unit order. */
  readonly reasonOwed: readonly string[];
  /** How well the losses were judged. */
  readonly accuracy: LossAccuracy;
  /** What the losses cost, in the money of the marketing cost; `null` while cost or leads are unknown. */
  readonly cost: string | null;
}

/** The report of lost sales. */
export type LostSales = Figure<"lost-sales", LostSalesTerms, LostSalesReport>;

/** The formula of the report. */
export type LostSalesFormula = Formula<LostSalesInput, LostSalesTerms, LostSales>;
