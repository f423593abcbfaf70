import { LAST_DAY, periodAfter } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { AbsenceLimits, OwnerStage } from "./owner-care-types";
import type { Owner } from "./owner-types";

/** Where an owner stands, and the days on which that changes if he stays away. */
export interface Absence {
  readonly stage: OwnerStage;
  readonly atRiskOn: PlainDate;
  readonly lapsedOn: PlainDate;
}

/** Counts the absence from the last visit; a later visit never makes the stage worse. */
export function absenceOf(owner: Owner, limits: AbsenceLimits, asOf: PlainDate): Absence {
  const seen = lastSeen(owner);
  const atRiskOn = periodAfter(seen, limits.atRiskAfter) ?? LAST_DAY;
  const lapsedOn = periodAfter(seen, limits.lapsedAfter) ?? LAST_DAY;
  return { stage: asOf >= lapsedOn ? "lapsed" : asOf >= atRiskOn ? "at-risk" : "active", atRiskOn, lapsedOn };
}

/** Nobody is absent before his car was handed over, whatever was done to it before. */
function lastSeen({ vehicleSince, lastVisit, lastMaintenance }: Owner): PlainDate {
  const visit = lastVisit ?? lastMaintenance?.on ?? vehicleSince;
  return visit > vehicleSince ? visit : vehicleSince;
}
