import { addPackedDays, addPackedMonths, type PackedDay } from "../../foundation/packed-day";
import type { Because } from "../../rule/answer";
import type { Counters } from "./tier-counters";
import { highestAbove, type Level, levelsOn, type Plan } from "./tier-plan";
import { TIER_REASONS } from "./tier-reasons";
import { type Anchors, FOREVER, isFixed, orForever } from "./tier-windows";

/** A tier that is held, or that has been reached and begins later. */
export interface Held {
  readonly rank: number;
  readonly from: PackedDay;
  readonly through: PackedDay;
  /** The first day of the window in which it was reached; `null` where none can take it back. */
  readonly window: PackedDay | null;
}

/** What a process is begun with. */
export interface ProcessStart {
  readonly anchors: Anchors;
  readonly day: PackedDay;
  readonly held: readonly Held[];
  /** The tiers that have been reached in the running window. */
  readonly reached: readonly number[];
}

/** How a member comes to a tier and loses it; which of the three processes a programme follows, its terms say. */
export abstract class TierProcess<N extends number | bigint> {
  /** The tier by what he has earned. */
  rank = 0;
  /** Its last valid day. */
  through: PackedDay = FOREVER;
  /** The next day on which the tier moves by itself. */
  due: PackedDay = FOREVER;
  /** Whether a tier or a term has begun since this was last looked at. */
  began = false;
  /** Why the tier began. */
  cause: Because = TIER_REASONS.base;
  /** The tier that is held for life whatever he earns; 0 for none. */
  forLife = 0;
  /** Whether it judges by what counted on the day before, so before values lapse. */
  abstract readonly judgesFirst: boolean;

  /** The day after counters began anew, which can fulfil another condition. */
  protected again: PackedDay = FOREVER;
  protected anchors: Anchors = { joined: 0, yearStart: "01-01" };

  constructor(
    protected readonly plan: Plan<N>,
    protected readonly counters: Counters<N>,
  ) {}

  /** Sets the process to the beginning of a member's history, or to where he stood. */
  begin(start: ProcessStart): void {
    this.rank = 0;
    this.through = FOREVER;
    this.due = FOREVER;
    this.began = false;
    this.forLife = 0;
    this.again = FOREVER;
    this.cause = TIER_REASONS.base;
    this.anchors = start.anchors;
    this.resume(start);
  }

  protected abstract resume(start: ProcessStart): void;
  /** Looks at what counts, after an event or after time has changed it. */
  abstract consider(day: PackedDay, byEvent: boolean): void;
  /** The move that time alone makes. */
  abstract lapse(day: PackedDay): void;
  /** A window of the programme has closed. */
  windowClosed(): void {}
  /** The tiers that have been reached in the running window, for a snapshot. */
  reached(): number[] {
    return [];
  }
  /** What is held, for a snapshot. */
  abstract held(day: PackedDay): Held[];

  /** The tiers in force: those of the running window, or of the day. */
  protected levels(day: PackedDay): readonly Level<N>[] {
    const window = isFixed(this.plan.policy.window) ? this.counters.window : null;
    return levelsOn(this.plan, window?.from ?? day).levels;
  }

  /** The first day of a tier that is reached on a day. */
  protected effectOn(day: PackedDay): PackedDay {
    switch (this.plan.policy.effective) {
      case "same-day":
        return day;
      case "next-day":
        return orForever(addPackedDays(day, 1));
      case "next-month":
        return orForever(addPackedMonths(day - (day & 31) + 1, 1));
      case "next-window": {
        const through = this.counters.window?.through ?? FOREVER;
        return through === FOREVER ? FOREVER : orForever(addPackedDays(through, 1));
      }
    }
  }

  /** A last day with the days of grace. */
  protected withGrace(through: PackedDay): PackedDay {
    const { grace } = this.plan.policy;
    return grace === 0 || through === FOREVER ? through : orForever(addPackedDays(through, grace));
  }

  /** The highest tier that may be reached at once. */
  protected reachable(highest: number): number {
    return this.plan.policy.step === "one" && highest > this.rank ? this.rank + 1 : highest;
  }

  /** Whether what counts still carries a tier; a member who climbs level by level may owe it to a higher condition. */
  protected carries(levels: readonly Level<N>[], rank: number, values: readonly N[]): boolean {
    if (this.plan.policy.step === "one") return highestAbove(levels, rank - 1, values) >= rank;
    return levels[rank]?.enters?.(values) === true;
  }

  /** What an upgrade does to the counters. */
  protected useUp(level: Level<N> | undefined, day: PackedDay): void {
    const { onUpgrade } = this.plan.policy;
    if (onUpgrade !== "run-on") this.again = dayAfter(day);
    if (onUpgrade === "reset") this.counters.restart(day);
    if (onUpgrade === "carry-surplus") this.counters.restart(day, level?.routes[0]?.floors ?? []);
  }

  /** The tier a member lands on who falls from a rank, by the policy; what he has earned counts when it is higher. */
  protected landing(from: number, earned: number): number {
    const { downgrade, tiers } = this.plan.policy;
    if (downgrade.kind === "one-level") return Math.max(from - 1, earned);
    if (downgrade.kind !== "to-tier") return earned;
    const named = tiers.findIndex(({ code }) => code === downgrade.tier);
    return Math.max(Math.min(named, from - 1), earned);
  }
}

/** The day after, or no day at all. */
export function dayAfter(day: PackedDay): PackedDay {
  return day === FOREVER ? FOREVER : orForever(addPackedDays(day, 1));
}
