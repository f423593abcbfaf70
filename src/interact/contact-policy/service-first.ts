import type { PlainDate } from "../../foundation/plain-date";
import { blockOf, checkOf, type DayCheck, type PolicyPlace, placeBelow, unknownCheck } from "./contact-block";
import type { ContactQuestion, ContactRegime, ServiceMatter } from "./contact-policy-types";
import { binds } from "./contact-scope";

/** While a complaint or a service failure is open, only a service contact about an open one goes ahead. */
export function serviceFirstChecks({ serviceFirst }: ContactRegime, place: PolicyPlace, question: ContactQuestion): DayCheck[] {
  const { contact, complaints } = question;
  if (serviceFirst === null || !binds(serviceFirst, contact)) return [];
  const block = blockOf("open-complaint", placeBelow(place, "serviceFirst"));
  if (complaints === null) return [unknownCheck(block)];
  const serves = contact.purpose === "service" && !contact.promotional;
  const waits = (day: PlainDate) => {
    const open = complaints.filter((matter) => isOpen(matter, day));
    return open.length > 0 && !(serves && open.some(({ id }) => id === contact.about));
  };
  const turns = complaints.flatMap(({ on, settledOn }) => (settledOn === null ? [on] : [on, settledOn]));
  return [checkOf(block, waits, turns)];
}

function isOpen({ on, settledOn }: ServiceMatter, day: PlainDate): boolean {
  return on <= day && (settledOn === null || day < settledOn);
}
