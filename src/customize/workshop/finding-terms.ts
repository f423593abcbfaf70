/** What an inspection found about a part. */
export type FindingResult =
  | "failed"
  | "out-of-specification"
  | "near-end-of-life"
  | "scheduled"
  | "improvement"
  | "cosmetic"
  | "within-specification";

/** Every result, the most pressing first, for schemas and documents. */
export const findingResults = [
  "failed",
  "out-of-specification",
  "near-end-of-life",
  "scheduled",
  "improvement",
  "cosmetic",
  "within-specification",
] as const satisfies readonly FindingResult[];
