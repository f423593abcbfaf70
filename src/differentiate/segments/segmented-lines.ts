/** A line of cars whose buyers form a segment of their own. */
export type SegmentedLine = "jetta" | "bora" | "golf" | "audi-a6" | "audi-a4";

/**
 * The five lines of FAW-Volkswagen with segments of their own, in the order of the source: from which line somebody comes says
 * what he may want next.
 *
 * @see DF-12 under Sources.
 */
export const segmentedLines = ["jetta", "bora", "golf", "audi-a6", "audi-a4"] as const satisfies readonly SegmentedLine[];
