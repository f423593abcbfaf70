import type { CalendarUnit } from "../../foundation/calendar";
import type { Period } from "../../foundation/period";

/** How long a status is valid. A bare period is counted from the first day of the tier. */
export type TierValidity =
  | Period
  | {
      /** Counted from the first day of the tier, and rounded up to the end of a month, quarter or year. */
      readonly kind: "from-start";
      /** How long. */
      readonly lasts: Period;
      /** The end it is rounded to. */
      readonly roundTo: CalendarUnit;
    }
  | {
      /** To the end of the window in which it was reached and so many months more. */
      readonly kind: "after-window";
      /** How many; 0 for the end of the window itself. */
      readonly months: number;
    }
  | {
      /** To the end of a later window: 1 for the rest of this one and all of the next. */
      readonly kind: "later-window";
      /** How many windows later. */
      readonly windows: number;
    }
  | {
      /** To a fixed day of a year after the one in which the window ends. */
      readonly kind: "fixed-day";
      /** The last day, `MM-DD`; `"02-29"` is the last day of February. */
      readonly day: string;
      /** How many years after the one in which the window ends. */
      readonly years: number;
    }
  | {
      /** To the end that the named year gives. */
      readonly kind: "named-year";
    };
