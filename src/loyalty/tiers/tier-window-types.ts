import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";

/** A year of earning that a programme names one by one. */
export interface NamedYear {
  /** Its first day. */
  readonly from: PlainDate;
  /** Its last day. */
  readonly through: PlainDate;
  /** The last day of the status that it gives. */
  readonly statusThrough: PlainDate;
}

/** A year of earning as a caller writes it. */
export interface NamedYearInput {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly through: string;
  /** The last day of the status that it gives, `YYYY-MM-DD`. */
  readonly statusThrough: string;
}

/** A window whose first and last day are fixed beforehand. Totals start from zero in each. */
export type FixedWindow<Year = NamedYear> =
  | {
      /** From 1 January to 31 December. */
      readonly kind: "calendar-year";
    }
  | {
      /** A year from the same day of every year. */
      readonly kind: "fixed-year";
      /** Its first day, `MM-DD`; `"03-01"` ends on the last day of February. */
      readonly start: string;
    }
  | {
      /** A year from the member's own first day, `yearStart`. */
      readonly kind: "membership-year";
    }
  | {
      /** So many months from the day of joining, again and again. */
      readonly kind: "member-cycle";
      /** How many. */
      readonly months: number;
    }
  | {
      /** Years that the programme names one by one; outside of them nothing counts. */
      readonly kind: "named-years";
      /** In order, without overlap. */
      readonly years: readonly Year[];
    };

/** Over which time amounts add up. */
export type TierWindow<Year = NamedYear> =
  | FixedWindow<Year>
  | {
      /** The balance: it runs on, and spending (an event of kind `"spend"`) lowers it. */
      readonly kind: "balance";
    }
  | {
      /** Everything since joining; spending changes nothing. */
      readonly kind: "lifetime";
    }
  | {
      /** The time up to the day asked for: an event no longer counts on its anniversary. */
      readonly kind: "rolling";
      /** How long an event counts. */
      readonly lasts: Period;
    }
  | {
      /** So many months from the day the tier began, again and again; an upgrade starts from zero. */
      readonly kind: "since-tier";
      /** How many. */
      readonly months: number;
    };

/** A window as a caller writes it. */
export type TierWindowInput = TierWindow<NamedYearInput>;
