import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** When purchases are a habit. */
export interface PurchaseHabitPolicy extends PolicyHead {
  readonly least: number;
}

/** When purchases are a habit, as a caller writes it. */
export interface PurchaseHabitPolicyInput extends PolicyHeadInput {
  /** So many purchases of one product on different days are a habit; 3 when absent. */
  readonly least?: number | null;
}

/** A purchase, as a caller writes it. */
export interface PurchaseInput {
  /** What was bought, as a code or name of the store. */
  readonly product: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** How it was paid; absent means unknown. */
  readonly payment?: string | null;
}

/** A purchase. */
export interface Purchase {
  readonly product: string;
  readonly on: PlainDate;
  readonly payment: string | null;
}

/** The purchases of one customer, as a caller writes them. */
export interface PurchasesInput {
  /** In any order. */
  readonly purchases: readonly PurchaseInput[];
}

/** The purchases of one customer. */
export interface Purchases {
  readonly purchases: readonly Purchase[];
}

/** What is known of the next purchase of a product. */
export type HabitState = "no-habit" | "not-due" | "due";

/** Every state of a habit. */
export const habitStates = ["no-habit", "not-due", "due"] as const satisfies readonly HabitState[];

/** How a customer buys one product. */
export interface ProductHabit {
  /** The product. */
  readonly product: string;
  /** On how many different days he bought it. */
  readonly times: number;
  /** The last of them. */
  readonly lastOn: PlainDate;
  /** The middle number of days between two purchases, of two middle ones the shorter; `null` without a habit. */
  readonly intervalDays: number | null;
  /** The payment he used most often, of equals the latest; `null` when none is known. */
  readonly payment: string | null;
  /** The day on which the interval is over; `null` without a habit. */
  readonly nextOn: PlainDate | null;
  /** Whether it is over. */
  readonly code: HabitState;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** How a customer buys. */
export interface PurchaseHabit extends Answer<"purchase-habit", Purchases> {
  /** A document. */
  readonly shape: "document";
  /** By product: what he buys most often first, of equals the latest, then by code. */
  readonly products: readonly ProductHabit[];
  /** The payment he used most often, of equals the latest; `null` when none is known. */
  readonly payment: string | null;
}

/** The reasons of a habit. */
export type PurchaseHabitCode = "due" | "habit" | "no-habit" | "no-purchases";

/** A compiled habit. */
export type PurchaseHabitRule = Rule<PurchaseHabitPolicy, PurchasesInput, Purchases, PurchaseHabit>;

/** Compiles a policy of purchase habits. */
export type CompilePurchaseHabit = Compile<PurchaseHabitPolicyInput, PurchaseHabitRule>;
