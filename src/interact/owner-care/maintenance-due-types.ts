import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { OdometerReading } from "./owner-types";

/** How often a car is maintained: by time or by distance, whichever comes first. */
export interface MaintenanceInterval {
  /** The time from one maintenance to the next. */
  readonly every: Period;
  /** The distance from one maintenance to the next, in kilometres. */
  readonly kilometres: number;
  /** The fewest days between two readings of the odometer that tell how fast it goes. */
  readonly paceDays: number;
  /** Where the interval comes from. */
  readonly cites: readonly string[];
}

/** What an interval or a pace is counted from. */
export type MileageBase = "last-maintenance" | "hand-over";

/** Every base, for schemas and documents. */
export const mileageBases = ["last-maintenance", "hand-over"] as const satisfies readonly MileageBase[];

/** How fast a car goes, as two readings tell it. */
export interface DrivingPace {
  /** Whole kilometres between the two readings. */
  readonly kilometres: number;
  /** Days between them. */
  readonly days: number;
  /** The earlier of the two. */
  readonly since: MileageBase;
}

/** What the odometer is expected to show, in whole kilometres, if the car goes on at its pace. */
export interface ProjectedMileage {
  /**
   * On the day asked for; `null` while the pace is unknown and before the last reading. It moves with the day, so
   * `reviewOn` does not wait for it.
   */
  readonly onAsOf: number | null;
  /** On the day the maintenance is due; `null` likewise. */
  readonly onDueDay: number | null;
}

/** When the next maintenance is due, and why. */
export interface MaintenanceOutlook {
  /** The day it is due: by time or by distance, whichever comes first. */
  readonly dueOn: PlainDate;
  /** Which of the two comes first; the time wins a tie. */
  readonly by: "time" | "distance";
  /** The day it is due by time alone. */
  readonly byTime: PlainDate;
  /** The day it is due by distance alone; `null` while nobody knows. */
  readonly byDistance: PlainDate | null;
  /** What the odometer shows when the distance is gone; `null` while nobody knows. */
  readonly dueAt: number | null;
  /** What the interval is counted from. */
  readonly countedFrom: MileageBase;
  /** The last reading on the present odometer; `null` without one. */
  readonly reading: OdometerReading | null;
  /** How fast the car goes; `null` while no two readings tell it. */
  readonly pace: DrivingPace | null;
  /** What the odometer is expected to show. */
  readonly projected: ProjectedMileage;
}
