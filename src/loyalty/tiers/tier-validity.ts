import { endOf } from "../../foundation/calendar";
import { addPackedDays, addPackedMonths, type PackedDay } from "../../foundation/packed-day";
import { addPackedPeriod } from "../../foundation/period";
import { packDay, unpackDay } from "../../foundation/plain-date";
import type { TierValidity } from "./tier-validity-types";
import type { FixedWindow, TierWindow } from "./tier-window-types";
import { type Anchors, dayOfYearIn, FOREVER, isFixed, orForever, type WindowDays, windowAfter } from "./tier-windows";

/** From where a validity is counted. */
export interface Start {
  /** The first day of the tier. */
  readonly from: PackedDay;
  /** The window in which it was reached; `null` where amounts run on. */
  readonly window: WindowDays | null;
}

/** The last valid day. */
export type EndOf = (start: Start, anchors: Anchors) => PackedDay;

/** Compiles a validity into the function that finds its last day. */
export function endOfValidity(validity: TierValidity | null, window: TierWindow): EndOf {
  if (validity === null) return () => FOREVER;
  if (!("kind" in validity)) return ({ from }) => orForever(addPackedDays(addPackedPeriod(from, validity), -1));
  if (validity.kind === "from-start") {
    return ({ from }) => {
      const day = addPackedPeriod(from, validity.lasts);
      return Number.isNaN(day) ? FOREVER : packDay(endOf(unpackDay(day), validity.roundTo));
    };
  }
  if (!isFixed(window)) return () => FOREVER;
  return ({ window: days }, anchors) =>
    days === null || days.through === FOREVER ? FOREVER : endByWindow(validity, window, days, anchors);
}

type ByWindow = Exclude<Extract<TierValidity, { kind: string }>, { kind: "from-start" }>;

function endByWindow(validity: ByWindow, window: FixedWindow, days: WindowDays, anchors: Anchors): PackedDay {
  switch (validity.kind) {
    case "after-window":
      return orForever(addPackedMonths(days.through, validity.months));
    case "later-window": {
      let later = days;
      for (let step = 0; step < validity.windows; step += 1) later = windowAfter(window, later, anchors);
      return later.through;
    }
    case "fixed-day":
      return orForever(dayOfYearIn((days.through >> 9) + validity.years, validity.day));
    case "named-year": {
      const years = window.kind === "named-years" ? window.years : [];
      const year = years.find(({ from }) => packDay(from) === days.from);
      return year === undefined ? FOREVER : packDay(year.statusThrough);
    }
  }
}
