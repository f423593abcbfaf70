/** What owners were found to need. */
export type OwnerNeed = "promise-kept" | "recognition" | "service" | "information" | "convenience" | "help";

/**
 * The six needs of owners, in the order of the source: codes to observe, to match and to report.
 *
 * @see DF-22 under Sources.
 */
export const ownerNeeds = [
  "promise-kept",
  "recognition",
  "service",
  "information",
  "convenience",
  "help",
] as const satisfies readonly OwnerNeed[];
