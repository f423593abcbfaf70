import { LAST_DAY, periodAfter } from "../../foundation/day-after";
import { addDays, type PlainDate } from "../../foundation/plain-date";
import type { DrivingPace, MaintenanceInterval, MaintenanceOutlook } from "./maintenance-due-types";
import { lastServiced, type MileageMark, mileageOn, paceUntil, readingsOf } from "./mileage";
import type { OdometerReading, Owner } from "./owner-types";

/** A projection farther ahead than this says nothing that the time limit has not said before. */
const FARTHEST_DAYS = 36_600;

/** The next maintenance by time or by distance, whichever comes first. */
export function maintenanceOutlook(owner: Owner, interval: MaintenanceInterval, asOf: PlainDate): MaintenanceOutlook {
  const start = lastServiced(owner);
  const last = readingsOf(owner).at(-1);
  const reading = last === undefined ? null : { on: last.on, kilometres: last.kilometres };
  const pace = reading === null ? null : paceUntil(reading, owner, interval.paceDays);
  const byTime = periodAfter(start.on, interval.every) ?? LAST_DAY;
  const byDistance = distanceGoneOn(start, interval.kilometres, { reading, pace });
  const sooner = byDistance !== null && byDistance < byTime;
  const dueOn = sooner ? byDistance : byTime;
  return {
    dueOn,
    by: sooner ? "distance" : "time",
    byTime,
    byDistance,
    dueAt: start.kilometres === null ? null : start.kilometres + interval.kilometres,
    countedFrom: start.base,
    reading,
    pace,
    projected: { onAsOf: mileageOn(asOf, reading, pace), onDueDay: mileageOn(dueOn, reading, pace) },
  };
}

/** What is known of how far the car has gone. */
interface Driven {
  readonly reading: OdometerReading | null;
  readonly pace: DrivingPace | null;
}

/** The first day on which a distance is known or expected to be gone; `null` while that cannot be told, as after an odometer fell. */
function distanceGoneOn(start: MileageMark, distance: number, { reading, pace }: Driven): PlainDate | null {
  if (start.kilometres === null || reading === null || reading.on < start.on || reading.kilometres < start.kilometres) return null;
  const left = start.kilometres + distance - reading.kilometres;
  if (left <= 0) return reading.on;
  if (pace === null || pace.kilometres === 0) return null;
  const daysLeft = Math.ceil((left * pace.days) / pace.kilometres);
  return daysLeft > FARTHEST_DAYS ? null : addDays(reading.on, daysLeft);
}
