import { addPackedDays, addPackedMonths, type PackedDay } from "../../foundation/packed-day";
import { addPackedPeriod, type Period, timesPeriod } from "../../foundation/period";
import type { Because } from "../../rule/answer";
import { highestAbove } from "./tier-plan";
import { dayAfter, type Held, type ProcessStart, TierProcess } from "./tier-process";
import { TIER_REASONS } from "./tier-reasons";
import { FIRST_DAY, FOREVER, orForever } from "./tier-windows";

/** A tier lasts for terms that run from its own first day; at the end of each the member is judged by what counts then. */
export class Lasting<N extends number | bigint> extends TierProcess<N> {
  readonly judgesFirst = true;
  private since: PackedDay = FIRST_DAY;
  private upOn: PackedDay = FOREVER;
  private upTo = 0;
  private reviewOn: PackedDay = FOREVER;
  private reviews = 0;
  /** Whether nobody falls: a review then only resets the counters. */
  private readonly endless = this.plan.policy.downgrade.kind === "never";

  protected resume({ held, day }: ProcessStart): void {
    const [now, later] = held;
    this.rank = now?.rank ?? 0;
    this.since = now?.from ?? FIRST_DAY;
    this.upOn = later?.from ?? FOREVER;
    this.upTo = later?.rank ?? 0;
    this.reviews = 0;
    this.nextReview(day);
    this.through = now?.through ?? FOREVER;
    if (this.since === day) this.lookAgain(day);
    this.settle();
  }

  consider(day: PackedDay, byEvent: boolean): void {
    const levels = this.levels(day);
    const { values } = this.counters;
    const above = highestAbove(levels, this.rank, values);
    if (above > this.rank) {
      if (byEvent || this.plan.policy.step === "any") this.rise(day, this.reachable(above));
    } else if (byEvent && this.plan.policy.refunds.afterUpgrade === "reevaluate") {
      this.upOn = FOREVER;
      if (this.rank > 0 && !this.carries(levels, this.rank, values)) {
        this.start(highestAbove(levels, 0, values), day, TIER_REASONS["re-evaluated"]);
      }
    }
    this.settle();
  }

  lapse(day: PackedDay): void {
    if (this.again <= day) this.again = FOREVER;
    if (this.upOn <= day) {
      const rank = this.upTo;
      this.upOn = FOREVER;
      if (rank > this.rank) this.start(rank, day, TIER_REASONS.reached);
    }
    const review = this.reviewOn <= day;
    if (review) this.nextReview(day);
    if (this.through < day || review) this.judge(day, review);
    this.settle();
  }

  held(): Held[] {
    const now = { rank: this.rank, from: this.since, through: this.through, window: null };
    return this.upOn === FOREVER ? [now] : [now, { rank: this.upTo, from: this.upOn, through: FOREVER, window: null }];
  }

  private rise(day: PackedDay, rank: number): void {
    const from = this.effectOn(day);
    const level = this.levels(day)[rank];
    if (from <= day) this.start(rank, day, TIER_REASONS.reached);
    else if (this.upOn === FOREVER || rank > this.upTo) {
      this.upOn = Math.min(this.upOn, from);
      this.upTo = rank;
    } else return;
    this.useUp(level, day);
  }

  /** The end of a term: the deduction first, then the tier by what is left, then the reset of a review. */
  private judge(day: PackedDay, review: boolean): void {
    const levels = this.levels(day);
    const { values } = this.counters;
    const before = this.rank;
    this.counters.readAt(addPackedDays(day, -1));
    const level = levels[before];
    if (before > this.forLife) for (const { at, amount } of level?.decay ?? []) this.counters.deduct(at, amount);
    const kept = before === 0 || this.endless || (level?.keeps ?? level?.enters)?.(values) === true;
    const rank = kept ? before : this.landing(before, this.earnedBelow(before, day));
    if (rank !== before) this.start(rank, day, rank > this.earnedBelow(before, day) ? TIER_REASONS.landed : TIER_REASONS.lowered);
    else if (before > 0) this.start(before, day, review ? TIER_REASONS.reviewed : TIER_REASONS.renewed);
    if (review && this.plan.policy.review?.reset === true) this.counters.restart(day);
  }

  private earnedBelow(before: number, day: PackedDay): number {
    const levels = this.levels(day);
    const { values } = this.counters;
    const entered = highestAbove(levels, 0, values);
    for (let rank = before - 1; rank > entered; rank -= 1) if (levels[rank]?.keeps?.(values) === true) return rank;
    return entered;
  }

  private start(rank: number, day: PackedDay, cause: Because): void {
    this.rank = rank;
    this.since = day;
    this.cause = cause;
    this.began = true;
    const end = this.levels(day)[rank]?.endOf({ from: day, window: null }, this.anchors) ?? FOREVER;
    const reviewed = rank > 0 && this.reviewOn !== FOREVER && !this.endless;
    const beforeReview = reviewed ? addPackedDays(this.reviewOn, -1) : FOREVER;
    this.through = Math.min(this.withGrace(end), beforeReview);
    this.counters.startTier(day);
    this.lookAgain(day);
  }

  private lookAgain(day: PackedDay): void {
    if (this.plan.clocks.some(({ kind }) => kind === "since-tier")) this.again = dayAfter(day);
  }

  private nextReview(day: PackedDay): void {
    const { review } = this.plan.policy;
    if (review === null) {
      this.reviewOn = FOREVER;
      return;
    }
    do {
      this.reviews += 1;
      this.reviewOn = orForever(stepFrom(this.anchors.joined, review.every, this.reviews));
    } while (this.reviewOn <= day);
  }

  private settle(): void {
    this.due = Math.min(this.upOn, dayAfter(this.through), this.reviewOn, this.again);
  }
}

function stepFrom(anchor: PackedDay, every: Period, times: number): PackedDay {
  return "months" in every ? addPackedMonths(anchor, every.months * times) : addPackedPeriod(anchor, timesPeriod(every, times));
}
