/** By what a grocer tells segments of customers apart. */
export type SegmentationBasis = "preference" | "life-stage" | "usage-and-speed" | "habit-and-behaviour";

/** Every basis, from the coarsest to the finest, for schemas and documents. */
export const segmentationBases = [
  "preference",
  "life-stage",
  "usage-and-speed",
  "habit-and-behaviour",
] as const satisfies readonly SegmentationBasis[];

/**
 * How many segments Tesco is said to tell apart, by basis; the last number is the most there are. One base can be cut in several
 * ways at once.
 *
 * @see DF-18 under Sources.
 */
export const grocerSegmentations = {
  preference: 6,
  "life-stage": 8,
  "usage-and-speed": 11,
  "habit-and-behaviour": 5000,
} as const satisfies Readonly<Record<SegmentationBasis, number>>;
