import { daysAfter, LAST_DAY } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { RequestPromise } from "./owner-care-types";
import type { ServiceRequest } from "./owner-types";

/** Whether a request has been made and nobody has settled it. */
export function isOpen({ on, settledOn }: ServiceRequest, asOf: PlainDate): boolean {
  return on <= asOf && (settledOn === null || settledOn > asOf);
}

/** The first day on which a request that stays open is a service failure. */
export function failsOn({ on, prompts }: ServiceRequest, { replyWithinDays, promptsAllowed }: RequestPromise): PlainDate {
  return prompts > promptsAllowed ? on : (daysAfter(on, replyWithinDays + 1) ?? LAST_DAY);
}
