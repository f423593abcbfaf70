import { addPeriod } from "../foundation/period";
import { addDays, daysBetween, type PlainDate } from "../foundation/plain-date";
import type { MaintenanceInterval, Owner } from "./owner-care-types";

/** When the next maintenance is due, and by which limit. */
export interface MaintenanceDue {
  readonly on: PlainDate;
  readonly by: "time" | "distance";
}

/** A projection farther ahead than this says nothing that the time limit has not said before. */
const FARTHEST_DAYS = 36_600;

/** The next maintenance by time or by distance, whichever comes first; the time wins a tie. */
export function maintenanceDue(owner: Owner, interval: MaintenanceInterval): MaintenanceDue {
  const last = owner.lastMaintenance ?? { on: owner.vehicleSince, kilometres: 0 };
  const byTime = addPeriod(last.on, interval.every);
  const byDistance = distanceReachedOn(owner, last.kilometres + interval.kilometres);
  return byDistance !== null && byDistance < byTime ? { on: byDistance, by: "distance" } : { on: byTime, by: "time" };
}

/**
 * The first day on which the car will have gone a distance, if it goes on as since the last maintenance, or since the
 * hand-over where that says nothing; `null` while nothing is known of its pace.
 */
function distanceReachedOn({ vehicleSince, lastMaintenance, odometer }: Owner, target: number): PlainDate | null {
  if (odometer === null) return null;
  const left = target - odometer.kilometres;
  if (left <= 0) return odometer.on;
  for (const start of [lastMaintenance, { on: vehicleSince, kilometres: 0 }]) {
    const gone = start === null ? 0 : odometer.kilometres - start.kilometres;
    const days = start === null ? 0 : daysBetween(start.on, odometer.on);
    if (gone <= 0 || days <= 0) continue;
    const daysLeft = Math.ceil((left * days) / gone);
    return daysLeft > FARTHEST_DAYS ? null : addDays(odometer.on, daysLeft);
  }
  return null;
}
