import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import type { TierWindow } from "./tier-window-types";
import { type Anchors, cycleFrom, FOREVER, isFixed, orForever, type WindowDays, windowAt } from "./tier-windows";

/** One window that metrics add up in, while it runs. */
export interface MetricClock {
  readonly window: TierWindow;
  /** The window that is running; `null` where amounts run on or roll. */
  days: WindowDays | null;
  /** The day from which windows since a tier are counted. */
  anchor: PackedDay;
  /** Where the first event stands that still counts in a rolling window, or that came after the tier began. */
  head: number;
  /** The next day on which something lapses. */
  due: PackedDay;
}

/** A clock that has not begun. */
export function clockOf(window: TierWindow): MetricClock {
  return { window, days: null, anchor: 0, head: 0, due: FOREVER };
}

/** Sets a clock to the beginning of a member's history. */
export function beginClock(clock: MetricClock, day: PackedDay, anchors: Anchors): void {
  clock.head = 0;
  clock.due = FOREVER;
  clock.days = null;
  if (clock.window.kind === "since-tier") openFrom(clock, anchors.joined, day);
  else openAt(clock, day, anchors);
}

/** Opens the window that contains a day, where windows are fixed. */
export function openAt(clock: MetricClock, day: PackedDay, anchors: Anchors): void {
  if (isFixed(clock.window)) open(clock, windowAt(clock.window, day, anchors));
}

/** Opens the window since a tier that contains a day; the tier began on the first of the two. */
export function openFrom(clock: MetricClock, anchor: PackedDay, day: PackedDay): void {
  if (clock.window.kind !== "since-tier") return;
  clock.anchor = anchor;
  open(clock, cycleFrom(anchor, clock.window.months, day));
}

function open(clock: MetricClock, days: WindowDays): void {
  clock.days = days;
  clock.due = days.through === FOREVER ? FOREVER : orForever(addPackedDays(days.through, 1));
}
