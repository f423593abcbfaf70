import { daysBetween, type PlainDate } from "../../foundation/plain-date";
import type { DrivingPace, MileageBase } from "./maintenance-due-types";
import type { MaintenanceRecord, OdometerReading, OdometerReplacement, Owner } from "./owner-types";

/** A day from which distances are counted, on the present odometer; `null` kilometres when nobody knows them. */
export interface MileageMark extends MaintenanceRecord {
  readonly base: MileageBase;
}

/** The hand-over; a car of which nothing else is known is taken for a new one. */
export function handOver({ vehicleSince, kilometresAtHandOver, odometerReplaced }: Owner): MileageMark {
  const shown = { on: vehicleSince, kilometres: kilometresAtHandOver ?? 0 };
  return { on: vehicleSince, kilometres: onPresentOdometer(shown, odometerReplaced), base: "hand-over" };
}

/** The last maintenance, or the hand-over while there was none. */
export function lastServiced(owner: Owner): MileageMark {
  const { lastMaintenance, odometerReplaced } = owner;
  if (lastMaintenance === null) return handOver(owner);
  return { on: lastMaintenance.on, kilometres: onPresentOdometer(lastMaintenance, odometerReplaced), base: "last-maintenance" };
}

/** What the present odometer would have shown: a replacement divides the readings into older and newer ones. */
export function onPresentOdometer({ on, kilometres }: MaintenanceRecord, replaced: OdometerReplacement | null): number | null {
  if (kilometres === null || replaced === null || on >= replaced.on) return kilometres;
  return replaced.from === null ? null : kilometres - replaced.from + replaced.to;
}

/** A reading with the place in the facts where it stands. */
export interface PlacedReading extends OdometerReading {
  readonly field: "kilometresAtHandOver" | "lastMaintenance" | "odometerReplaced" | "odometer";
}

/** Every reading there is, on the present odometer, by day. */
export function readingsOf({ vehicleSince, kilometresAtHandOver, lastMaintenance, odometerReplaced, odometer }: Owner): PlacedReading[] {
  const shown = [
    { field: "kilometresAtHandOver" as const, on: vehicleSince, kilometres: kilometresAtHandOver },
    { field: "lastMaintenance" as const, ...(lastMaintenance ?? NOTHING_READ) },
    { field: "odometerReplaced" as const, on: odometerReplaced?.on ?? null, kilometres: odometerReplaced?.to ?? null },
    { field: "odometer" as const, ...(odometer ?? NOTHING_READ) },
  ];
  return shown
    .flatMap(({ field, on, kilometres }) => {
      const present = on === null ? null : onPresentOdometer({ on, kilometres }, odometerReplaced);
      return on === null || present === null ? [] : [{ field, on, kilometres: present }];
    })
    .sort((a, b) => daysBetween(b.on, a.on));
}

const NOTHING_READ = { on: null, kilometres: null };

/**
 * How fast the car goes since the last maintenance, or since the hand-over where that is too short a time.
 * Which of the two it is depends on days alone, so that more kilometres never mean a slower car; a reading that fell tells none.
 */
export function paceUntil(reading: OdometerReading, owner: Owner, paceDays: number): DrivingPace | null {
  for (const { on, kilometres, base } of [lastServiced(owner), handOver(owner)]) {
    if (kilometres === null) continue;
    const gone = reading.kilometres - kilometres;
    if (gone < 0) return null;
    const days = daysBetween(on, reading.on);
    if (days >= paceDays) return { kilometres: gone, days, since: base };
  }
  return null;
}

/** What the odometer shows on a day at a pace, in whole kilometres; `null` before the reading and without a pace. */
export function mileageOn(day: PlainDate, reading: OdometerReading | null, pace: DrivingPace | null): number | null {
  if (reading === null || day < reading.on) return null;
  if (day === reading.on) return reading.kilometres;
  return pace === null ? null : reading.kilometres + Math.floor((pace.kilometres * daysBetween(reading.on, day)) / pace.days);
}
