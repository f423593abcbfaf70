import type { RfmSegmentPolicy, ScoreRange, SegmentBox } from "./rfm-segment-types";

/** Three known scores. */
export interface KnownCell {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Every cell of a policy, in the order of its scores. */
export function cellsOf({ bins }: Pick<RfmSegmentPolicy, "bins">): KnownCell[] {
  const scores = Array.from({ length: bins }, (_, at) => at + 1);
  return scores.flatMap((recency) => scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))));
}

/** Makes a policy ready to find the box of a cell; `null` where no box holds it. */
export function boxFinder({
  matching,
  frequencyMonetary,
  segments,
}: Pick<RfmSegmentPolicy, "matching" | "frequencyMonetary" | "segments">): (cell: KnownCell) => SegmentBox | null {
  // Sorting is stable: of boxes of one size the earlier comes first.
  const ordered = matching === "first" ? segments : [...segments].sort((a, b) => sizeOf(a) - sizeOf(b));
  const fits = (range: ScoreRange, { frequency, monetary }: KnownCell) =>
    frequencyMonetary === "both"
      ? within(range, frequency) && within(range, monetary)
      : within(range, Math.ceil((frequency + monetary) / 2));
  return (cell) => ordered.find((box) => within(box.recency, cell.recency) && fits(box.frequencyMonetary, cell)) ?? null;
}

function within({ from, through }: ScoreRange, score: number): boolean {
  return score >= from && score <= through;
}

/** The cells of a box that reads frequency and spending apart. */
function sizeOf({ recency, frequencyMonetary }: SegmentBox): number {
  return (recency.through - recency.from + 1) * (frequencyMonetary.through - frequencyMonetary.from + 1) ** 2;
}
