import { dayAfter } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import { blockOf, checkOf, type DayCheck, type PolicyPlace, placeBelow } from "./contact-block";
import type { ContactQuestion, ContactRegime } from "./contact-policy-types";
import { binds } from "./contact-scope";

/** A contact gives way to one of higher priority on the same day; equal ones do not wait for each other. */
export function contactPriorityChecks({ priority }: ContactRegime, place: PolicyPlace, question: ContactQuestion): DayCheck[] {
  const { contact, rivals } = question;
  if (priority === null || !binds(priority, contact)) return [];
  const higher = rivals.filter((rival) => contact.priority === null || rival.priority > contact.priority).map(({ on }) => on);
  const block = blockOf("lower-priority", placeBelow(place, "priority"));
  const turns = higher.flatMap((on) => [on, dayAfter(on) ?? on]);
  return [checkOf(block, (day: PlainDate) => higher.includes(day), turns)];
}
