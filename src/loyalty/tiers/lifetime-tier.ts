import type { PackedDay } from "../../foundation/packed-day";
import type { Level } from "./tier-plan";

/** The tier that a member has for life. */
export class LifetimeTier<N> {
  rank = 0;
  from: PackedDay = 0;

  /** Forgets the member before. */
  begin(): void {
    this.rank = 0;
  }

  /** Takes over a tier that was held for life before. */
  take(rank: number, from: PackedDay): void {
    if (rank <= this.rank) return;
    this.rank = rank;
    this.from = from;
  }

  /** Looks at what counts; where tiers are worked out anew after a refund, what is lost is lost. */
  consider(levels: readonly Level<N>[], values: readonly N[], day: PackedDay, revocable: boolean): void {
    if (revocable && levels[this.rank]?.lifetime?.(values) === false) this.rank = 0;
    for (let rank = levels.length - 1; rank > this.rank; rank -= 1) if (levels[rank]?.lifetime?.(values) === true) this.take(rank, day);
  }
}
