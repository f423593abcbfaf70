/** What customers judge a service by. */
export type ServiceQualityFactor = "attitude" | "response-speed" | "returns-and-exchanges" | "clarity";

/**
 * The four factors of service quality: the manner of the staff, how fast needs and complaints are answered, returns and
 * exchanges, and whether it is clear what the service contains and how to get it.
 *
 * @see CH-13 under Sources.
 */
export const serviceQualityFactors = [
  "attitude",
  "response-speed",
  "returns-and-exchanges",
  "clarity",
] as const satisfies readonly ServiceQualityFactor[];
