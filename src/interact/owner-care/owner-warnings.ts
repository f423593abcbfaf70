import type { PlainDate } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { readingsOf } from "./mileage";
import type { Owner } from "./owner-types";

/** What is odd about the facts although it can be true: a table of cars has all of it. */
export function ownerWarnings(owner: Owner, asOf: PlainDate): Warning[] {
  const { vehicleSince, insuredThrough, inspectedThrough } = owner;
  const terms = [
    { path: ["insuredThrough"], on: insuredThrough },
    { path: ["inspectedThrough"], on: inspectedThrough },
  ];
  const dates = datesOf(owner);
  return [
    ...dates.flatMap(({ path, on }) => (on > asOf ? [{ code: "in-the-future", path }] : [])),
    ...dates.flatMap(({ path, on }) => (on < vehicleSince ? [{ code: "before-hand-over", path }] : [])),
    ...readingsOf(owner).flatMap(({ field, kilometres }, position, readings) => {
      const before = readings[position - 1];
      return before !== undefined && kilometres < before.kilometres ? [{ code: "odometer-fell", path: [field] }] : [];
    }),
    ...terms.flatMap(({ path, on }) => (on !== null && on < asOf ? [{ code: "term-ended", path }] : [])),
  ];
}

/** The days on which something was done to the car, each with its place in the facts. */
export function datesOf({ lastVisit, lastMaintenance, odometer, odometerReplaced }: Owner): { path: string[]; on: PlainDate }[] {
  return [
    { path: ["lastVisit"], on: lastVisit },
    { path: ["lastMaintenance", "on"], on: lastMaintenance?.on ?? null },
    { path: ["odometer", "on"], on: odometer?.on ?? null },
    { path: ["odometerReplaced", "on"], on: odometerReplaced?.on ?? null },
  ].flatMap(({ path, on }) => (on === null ? [] : [{ path, on }]));
}
