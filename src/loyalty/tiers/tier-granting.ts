import type { PackedDay } from "../../foundation/packed-day";
import type { Because } from "../../rule/answer";
import type { ClosedWindow } from "./counter-state";
import type { Level } from "./tier-plan";
import { dayAfter, type Held, type ProcessStart, TierProcess } from "./tier-process";
import { TIER_REASONS } from "./tier-reasons";
import { FIRST_DAY, FOREVER, type WindowDays } from "./tier-windows";

/** In every window each tier that is reached is granted to an end of its own; the highest that is valid is the tier. */
export class Granting<N extends number | bigint> extends TierProcess<N> {
  readonly judgesFirst = false;
  private grants: Held[] = [];
  /** The tiers that have been reached in the running window. */
  private met: boolean[] = [];

  protected resume({ held, reached, day }: ProcessStart): void {
    this.grants = held.filter(({ rank }) => rank > 0);
    this.met = [];
    for (const rank of reached) this.met[rank] = true;
    const active = this.highest(day);
    this.rank = active;
    this.settle(day);
  }

  override windowClosed(): void {
    this.met = [];
  }

  consider(day: PackedDay, byEvent: boolean): void {
    const reevaluates = byEvent && this.plan.policy.refunds.afterUpgrade === "reevaluate";
    const before = this.rank;
    if (reevaluates) this.revoke(day);
    this.grantWhatIsMet(day, byEvent);
    const rank = this.highest(day);
    if (rank !== before) this.move(rank, rank > before ? TIER_REASONS.reached : TIER_REASONS["re-evaluated"]);
    this.settle(day);
  }

  lapse(day: PackedDay): void {
    if (this.again <= day) this.again = FOREVER;
    const before = this.rank;
    this.grants = this.grants.filter(({ through }) => through >= day);
    const earned = this.highest(day);
    if (earned > before) this.move(earned, TIER_REASONS.reached);
    else if (earned < before) this.fall(day, before, earned);
    this.settle(day);
  }

  override reached(): number[] {
    return this.met.flatMap((met, rank) => (met ? [rank] : []));
  }

  held(): Held[] {
    return this.grants.length > 0 ? [...this.grants] : [{ rank: 0, from: FIRST_DAY, through: FOREVER, window: null }];
  }

  private grantWhatIsMet(day: PackedDay, byEvent: boolean): void {
    const window = this.counters.window;
    if (window === null || !window.open) return;
    const levels = this.levels(day);
    const { values } = this.counters;
    const single = this.plan.policy.step === "one";
    if (single && !byEvent) return;
    let used: Level<N> | undefined;
    for (let rank = levels.length - 1; rank > 0; rank -= 1) {
      const level = levels[rank];
      if (level === undefined || this.met[rank] === true || level.enters?.(values) !== true) continue;
      const reached = single ? Math.min(rank, this.rank + 1) : rank;
      const granted = levels[reached];
      if (granted === undefined || this.met[reached] === true) continue;
      this.met[reached] = true;
      this.grant(granted, window, day);
      if (used === undefined && reached > this.rank) used = granted;
      if (single) break;
    }
    if (used !== undefined) this.useUp(used, day);
  }

  private grant(level: Level<N>, window: WindowDays, day: PackedDay): void {
    const from = this.effectOn(day);
    const through = this.withGrace(level.endOf({ from, window }, this.anchors));
    if (through >= from) this.grants.push({ rank: level.rank, from, through, window: window.from });
  }

  /** Takes back what a window no longer carries. */
  private revoke(day: PackedDay): void {
    const { touched, window, values } = this.counters;
    if (touched !== null) this.revokeIn(touched, touched.levels, touched.values);
    else if (window !== null) {
      const levels = this.levels(day);
      this.revokeIn(window, levels, values);
      this.met = this.met.map((met, rank) => met && this.carries(levels, rank, values));
    }
  }

  private revokeIn({ from }: WindowDays, levels: readonly Level<N>[], values: readonly N[]): void {
    this.grants = this.grants.filter(({ window, rank }) => window !== from || this.carries(levels, rank, values));
  }

  /** The end of a validity: the tier is kept, or he lands where the policy says. */
  private fall(day: PackedDay, before: number, earned: number): void {
    const judged = this.judgedOn(day);
    const levels = judged?.levels ?? this.levels(day);
    const values = judged?.values ?? this.counters.values;
    for (let rank = before; rank > earned; rank -= 1) {
      const level = levels[rank];
      if (level?.keeps?.(values) !== true) continue;
      this.grants.push({ rank, from: day, through: this.endAfter(day, level, judged), window: null });
      if (rank < before) this.move(rank, TIER_REASONS.lowered);
      return;
    }
    const rank = this.landing(before, earned);
    if (rank > earned && rank > 0) {
      const level = levels[rank];
      if (level !== undefined) this.grants.push({ rank, from: day, through: this.endAfter(day, level, judged), window: null });
    }
    this.move(rank, rank > earned ? TIER_REASONS.landed : TIER_REASONS.lowered);
  }

  /** The last window that has closed. */
  private judgedOn(day: PackedDay): ClosedWindow<N> | undefined {
    return this.counters.closed.findLast(({ through, open }) => open && through < day);
  }

  /** As if the tier had been reached in the window that is judged, but at least through the running window. */
  private endAfter(day: PackedDay, level: Level<N>, judged: ClosedWindow<N> | undefined): PackedDay {
    const end = judged === undefined ? day : this.withGrace(level.endOf({ from: day, window: judged }, this.anchors));
    return end > day ? end : (this.counters.window?.through ?? FOREVER);
  }

  private highest(day: PackedDay): number {
    let highest = 0;
    for (const { rank, from, through } of this.grants) if (rank > highest && from <= day && through >= day) highest = rank;
    return highest;
  }

  private move(rank: number, cause: Because): void {
    this.rank = rank;
    this.cause = cause;
    this.began = true;
  }

  private settle(day: PackedDay): void {
    let through = this.rank === 0 ? FOREVER : 0;
    let due = FOREVER;
    for (const grant of this.grants) {
      if (grant.from > day) due = Math.min(due, grant.from);
      else if (grant.rank === this.rank && grant.through > through) through = grant.through;
    }
    this.through = through;
    this.due = Math.min(due, dayAfter(through), this.again);
  }
}
