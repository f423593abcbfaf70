import type { RepairWarrantyCode } from "../../../customize/workshop/repair-warranty";
import type { DistanceUnit, RepairWarranty, WarrantyFact, WarrantyLimit } from "../../../customize/workshop/repair-warranty-types";
import type { Words } from "../../../rule/catalogue";

export const warrantyFacts = {
  vehicle: "the kind of vehicle",
  repair: "the kind of repair",
  completedAt: "the odometer at completion",
  odometer: "the odometer now",
} as const satisfies Record<WarrantyFact, string>;

export const warrantyLimits = {
  days: "by days",
  distance: "by distance",
} as const satisfies Record<WarrantyLimit, string>;

export const distanceUnits = {
  km: "kilometres",
  mile: "miles",
} as const satisfies Record<DistanceUnit, string>;

export const repairWarranty = {
  title: "Warranty of a repair",
  say: ({ outcome }) => {
    if (outcome.covered) {
      const through = outcome.lastDay === null ? "" : ` through ${outcome.lastDay}`;
      const below =
        outcome.odometerLimit === null ? "" : `${through === "" ? "" : ","} while the odometer shows less than ${outcome.odometerLimit}`;
      return `The repair is under warranty${through}${below}.`;
    }
    if (outcome.missing.length === 0) return "The repair is not under warranty.";
    return `We cannot confirm the warranty yet. Please tell us ${outcome.missing.map((fact) => warrantyFacts[fact]).join(" and ")}.`;
  },
  because: {
    "not-completed": "The repair has not been completed.",
    "ended-by-days": "The last day has passed.",
    "ended-by-distance": "The limit of distance has been reached.",
    "facts-missing": "What is not known is not promised.",
    "not-warranted": "No warranty is meant for this kind of repair.",
    "other-cause": "Another cause than the repair has been proved.",
    covered: "Neither of its limits has been reached.",
  },
} as const satisfies Words<RepairWarranty, RepairWarrantyCode>;
