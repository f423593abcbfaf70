import type { PackedDay } from "../../foundation/packed-day";
import type { Because } from "../../rule/answer";
import { FIRST_DAY } from "./tier-windows";

/** A stretch of the timeline while it is written. */
export interface Stretch {
  readonly rank: number;
  /** The first day; 0 when it has no known beginning. */
  readonly from: PackedDay;
  readonly cause: Because;
  readonly event: string | null;
}

/**
 * Writes a stretch down. One that lasts no day is left out, and so is one that comes back to the tier before it, unless it
 * begins a new term.
 */
export function writeStretch(stretches: Stretch[], stretch: Stretch, term: boolean): void {
  if (stretches.at(-1)?.from === stretch.from || stretch.from === FIRST_DAY) stretches.pop();
  if (stretches.at(-1)?.rank === stretch.rank && !term) return;
  stretches.push(stretch);
}
