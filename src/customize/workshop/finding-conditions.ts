import type { FindingResult } from "./finding-terms";
import type { FindingConditions } from "./finding-types";

/** Whether a line is meant for a result. */
export function isFor({ results }: FindingConditions, result: FindingResult): boolean {
  return results === null || results.includes(result);
}

/** Whether nothing but the result can keep a line from holding. */
export function isUnconditional({ safetyCritical, minVehicleYears, minKilometres }: FindingConditions): boolean {
  return safetyCritical === null && minVehicleYears === null && minKilometres === null;
}
