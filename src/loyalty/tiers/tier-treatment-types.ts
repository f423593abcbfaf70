import type { Period } from "../../foundation/period";

/** When a tier that was reached begins. */
export type TierEffect = "same-day" | "next-day" | "next-month" | "next-window";

/** Every beginning, for schemas and documents. */
export const tierEffects = ["same-day", "next-day", "next-month", "next-window"] as const satisfies readonly TierEffect[];

/** What becomes of a member whose validity ends. */
export type TierDowngrade =
  | {
      /** He falls to the highest tier that he has earned. */
      readonly kind: "earned";
    }
  | {
      /** He falls one level, or to what he has earned when that is higher: a soft landing. */
      readonly kind: "one-level";
    }
  | {
      /** He falls to a named tier, or to what he has earned when that is higher. */
      readonly kind: "to-tier";
      /** The tier. */
      readonly tier: string;
    }
  | {
      /** He falls as soon as the condition no longer holds; a validity is not needed. */
      readonly kind: "immediate";
    }
  | {
      /** He keeps for good what he has reached. */
      readonly kind: "never";
    };

/** A review of every member at fixed distances from the day of joining. */
export interface TierReview {
  /** The distance; the day of joining is day 0. */
  readonly every: Period;
  /** Whether the counters are set to zero once the tier has been worked out. */
  readonly reset: boolean;
}

/** How refunds are treated. */
export interface TierRefunds {
  readonly attribution: "original-window" | "booking-day";
  readonly afterUpgrade: "reevaluate" | "keep-until-expiry";
}

/** How refunds are treated, as a caller writes it. */
export interface TierRefundsInput {
  /** Where a refund counts: in the window of its purchase, or on the day it is booked. The window of the purchase when absent. */
  readonly attribution?: "original-window" | "booking-day" | null;
  /** Whether the tier is worked out anew after a refund, or kept to its end; kept when absent. */
  readonly afterUpgrade?: "reevaluate" | "keep-until-expiry" | null;
}

/** What happens to the counters when a higher tier is reached: they run on, start from zero, or keep what was left over. */
export type UpgradeCounters = "run-on" | "reset" | "carry-surplus";

/** Every treatment, for schemas and documents. */
export const upgradeCounters = ["run-on", "reset", "carry-surplus"] as const satisfies readonly UpgradeCounters[];
