import { dayAfter } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import type { Prospect } from "./cadence-types";

/** A planned purchase that did not come is told, and is never an error (K3). */
export function targetPassed({ plansToBuyOn, choice }: Pick<Prospect, "plansToBuyOn" | "choice">, asOf: PlainDate): Warning[] {
  return choice !== null || plansToBuyOn === null || plansToBuyOn >= asOf ? [] : [{ code: "target-passed", path: ["plansToBuyOn"] }];
}

/** The later day on which the planned purchase will have passed. */
export function targetPassedOn({ plansToBuyOn }: Pick<Prospect, "plansToBuyOn">, asOf: PlainDate): PlainDate | null {
  return plansToBuyOn === null || plansToBuyOn < asOf ? null : dayAfter(plansToBuyOn);
}
