import type { AmountUnit } from "../../foundation/currency";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { ExchangeRate, ExchangeRateInput } from "../tiers/tier-metric-types";
import type { EarnPolicy, EarnPolicyInput } from "./earn-types";
import type { LedgerEventKind, PointsReturn, PointsShortage } from "./ledger-terms";

/** When points lapse. Every day named is the last on which they can be used. */
export type PointsExpiry =
  | {
      /** They never lapse. */
      readonly kind: "never";
    }
  | {
      /** So long after they were earned: n months end on the day before the same day n months later, n days on the n-th day after. */
      readonly kind: "after-earning";
      /** How long. */
      readonly period: Period;
      /** With a unit they last to its end: the month, quarter or year of the day so much later. Absent or null: to the day. */
      readonly roundTo?: "month" | "quarter" | "year" | null;
    }
  | {
      /** At the end of the month in which they were earned. */
      readonly kind: "end-of-month";
    }
  | {
      /** At the end of the year in which they were earned. */
      readonly kind: "end-of-year";
    }
  | {
      /** At the end of the same month of the next year. */
      readonly kind: "end-of-same-month-next-year";
    }
  | {
      /** All together, so many months after the last activity; the last valid day is the day before. */
      readonly kind: "inactivity";
      /** How many months. */
      readonly months: number;
    };

/** How long points of purchases and actions are held back before they can be used. */
export type PointsPending =
  | {
      /** For a time. */
      readonly kind: "days";
      /** They can be used from the day so many days after. */
      readonly days: number;
    }
  | {
      /** Until a `confirm` event, however long that takes. */
      readonly kind: "until-confirmed";
    };

/** When a review sets the points to zero, at the beginning of its day. */
export type PointsReset =
  | {
      /** Every so many days since the member joined, which is day 0. */
      readonly kind: "every-days";
      /** How many. */
      readonly days: number;
    }
  | {
      /** On one day of every year; 29 February becomes the 28th in a common year. */
      readonly kind: "yearly";
      /** From 1 for January to 12. */
      readonly month: number;
      /** The day of the month. */
      readonly day: number;
    };

/** The terms of a programme that can change from a day on. */
export interface LedgerTerms {
  readonly earn: EarnPolicy;
  readonly pending: PointsPending | null;
  readonly expiry: PointsExpiry;
  readonly shortage: PointsShortage;
  readonly returns: PointsReturn;
  readonly reset: PointsReset | null;
}

/** The terms of a programme that can change from a day on, as a caller writes them. */
export interface LedgerTermsInput {
  /** How points are earned. */
  readonly earn: EarnPolicyInput;
  /** How long points are held back; absent or null: not at all. */
  readonly pending?: PointsPending | null;
  /** When points lapse, counted from the day they were earned. */
  readonly expiry: PointsExpiry;
  /** What happens to a redemption, or a deduction by hand, that is larger than the balance. */
  readonly shortage: PointsShortage;
  /** How far a return takes earned points back. */
  readonly returns: PointsReturn;
  /** When a review sets the points to zero; absent or null: only a `reset` event does. */
  readonly reset?: PointsReset | null;
}

/** Later terms of a programme. */
export interface LedgerVersion extends LedgerTerms {
  readonly from: PlainDate;
}

/**
 * Later terms of a programme, as a caller writes them: all of them, those that stay too. Points keep the terms of the day they
 * were earned; a purchase is returned by those of the day it was made.
 */
export interface LedgerVersionInput extends LedgerTermsInput {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
}

/** A points programme. */
export interface LedgerPolicy extends PolicyHead, LedgerTerms {
  readonly timeZone: string | null;
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly rates: readonly ExchangeRate[];
  readonly decimals: number;
  readonly activities: readonly LedgerEventKind[];
  readonly versions: readonly LedgerVersion[];
}

/** A points programme, as a caller writes it. */
export interface LedgerPolicyInput extends PolicyHeadInput, LedgerTermsInput {
  /** The IANA zone whose days count, such as `"Asia/Shanghai"`; required for events that carry a moment instead of a day. */
  readonly timeZone?: string | null;
  /** ISO 4217 code of the money of the rules, and of orders that name no other. */
  readonly currency: string;
  /** Whether purchases and refunds are written in the main unit (`"major"`, yuan) or the smallest (`"minor"`, fen). */
  readonly amounts: AmountUnit;
  /** What other currencies are worth in it: dated rates for orders in them. */
  readonly rates?: readonly ExchangeRateInput[] | null;
  /** How many decimals of a point are kept; 0, whole points, when absent. The number shown is always whole. */
  readonly decimals?: number | null;
  /** What counts as activity, where points lapse without it: purchases, actions, points earned and spent when absent. */
  readonly activities?: readonly LedgerEventKind[] | null;
  /** Later terms, in order. */
  readonly versions?: readonly LedgerVersionInput[] | null;
}
