import { blockOf, checkOf, type DayCheck, type PolicyPlace, placeBelow, unknownCheck } from "./contact-block";
import type { ContactMade, ContactRegime, ContactToMake } from "./contact-policy-types";
import { binds, speaksOf } from "./contact-scope";
import { contactsWithin, countTurns } from "./contacts-within";

/**
 * The caps that bind a contact. A cap counts the contacts it would bind, those among them that pass it as well.
 * `made` holds the contacts by day, or `null` when they are unknown.
 */
export function contactCapChecks(
  { caps }: ContactRegime,
  place: PolicyPlace,
  contact: ContactToMake,
  made: readonly ContactMade[] | null,
): DayCheck[] {
  return caps.flatMap((cap, position) => {
    if (!binds(cap, contact)) return [];
    const block = blockOf("frequency-cap", placeBelow(place, "caps", position));
    if (made === null) return [unknownCheck(block)];
    const days = made.filter((other) => speaksOf(cap, other)).map(({ on }) => on);
    return [checkOf(block, (day) => contactsWithin(days, day, cap.days) >= cap.max, countTurns(days, cap.days))];
  });
}
