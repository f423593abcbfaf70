import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import type { Because } from "../../rule/answer";
import { highestAbove } from "./tier-plan";
import { dayAfter, type Held, type ProcessStart, TierProcess } from "./tier-process";
import { TIER_REASONS } from "./tier-reasons";
import { FIRST_DAY, FOREVER } from "./tier-windows";

/** The tier follows what counts, up and down, at once or after days of grace. */
export class Following<N extends number | bigint> extends TierProcess<N> {
  readonly judgesFirst = false;
  /** The last day of grace; no end while none is running. */
  private graceThrough: PackedDay = FOREVER;
  private upOn: PackedDay = FOREVER;

  protected resume({ held, day }: ProcessStart): void {
    const [now, later] = held;
    this.rank = now?.rank ?? 0;
    this.graceThrough = now?.through ?? FOREVER;
    this.upOn = later !== undefined && later.from > day ? later.from : FOREVER;
    this.settle();
  }

  consider(day: PackedDay, byEvent: boolean): void {
    const levels = this.levels(day);
    const { values } = this.counters;
    const above = highestAbove(levels, this.rank, values);
    if (above > this.rank) {
      this.graceThrough = FOREVER;
      this.rise(day, above, byEvent);
    } else {
      this.upOn = FOREVER;
      this.fallIfLost(day, byEvent);
    }
    this.settle();
  }

  lapse(day: PackedDay): void {
    const levels = this.levels(day);
    if (this.upOn <= day) {
      this.upOn = FOREVER;
      const above = highestAbove(levels, this.rank, this.counters.values);
      if (above > this.rank) this.move(this.reachable(above), TIER_REASONS.reached);
    }
    if (this.graceThrough < day) {
      this.graceThrough = FOREVER;
      this.move(this.lowest(day), TIER_REASONS.lowered);
    }
    this.settle();
  }

  held(): Held[] {
    const now = { rank: this.rank, from: FIRST_DAY, through: this.graceThrough, window: null };
    return this.upOn === FOREVER ? [now] : [now, { rank: this.rank, from: this.upOn, through: FOREVER, window: null }];
  }

  private rise(day: PackedDay, above: number, byEvent: boolean): void {
    if (this.plan.policy.step === "one" && !byEvent) return;
    const from = this.effectOn(day);
    if (from > day) {
      if (from < this.upOn) this.upOn = from;
      return;
    }
    const rank = this.reachable(above);
    this.move(rank, TIER_REASONS.reached);
    this.useUp(this.levels(day)[rank], day);
  }

  private fallIfLost(day: PackedDay, byEvent: boolean): void {
    const rank = this.lowest(day);
    if (rank === this.rank) this.graceThrough = FOREVER;
    else if (this.plan.policy.grace === 0) this.move(rank, byEvent ? TIER_REASONS["re-evaluated"] : TIER_REASONS.lowered);
    else if (this.graceThrough === FOREVER) this.graceThrough = addPackedDays(day, this.plan.policy.grace - 1);
  }

  /** The highest tier, not above his own, whose condition holds or that is kept. */
  private lowest(day: PackedDay): number {
    const levels = this.levels(day);
    const { values } = this.counters;
    for (let rank = this.rank; rank > 0; rank -= 1) {
      const level = levels[rank];
      if (level?.enters?.(values) === true || level?.keeps?.(values) === true) return rank;
    }
    return 0;
  }

  private move(rank: number, cause: Because): void {
    if (rank === this.rank) return;
    this.rank = rank;
    this.cause = cause;
    this.began = true;
  }

  private settle(): void {
    this.due = Math.min(this.upOn, dayAfter(this.graceThrough));
  }
}
