import { compareExact, exact, times } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import { blockOf, checkOf, type DayCheck, type PolicyPlace, placeBelow, unknownCheck } from "./contact-block";
import type { ContactMade, ContactRegime, ContactToMake } from "./contact-policy-types";
import { contactsWithin, countTurns } from "./contacts-within";

/**
 * The promotional share, with the contact asked about among the contacts: (promotional + 1) / (all + 1) ≤ max.
 * A contact of which nobody knows whether it advertised counts as if it had.
 */
export function promotionalShareChecks(
  { promotionalShare }: ContactRegime,
  place: PolicyPlace,
  contact: ContactToMake,
  made: readonly ContactMade[] | null,
): DayCheck[] {
  if (promotionalShare === null || !contact.promotional) return [];
  const block = blockOf("promotional-share", placeBelow(place, "promotionalShare"));
  if (made === null) return [unknownCheck(block)];
  const { days: length } = promotionalShare;
  const max = exact(promotionalShare.max);
  const all = made.map(({ on }) => on);
  const promotional = made.filter((other) => other.promotional !== false).map(({ on }) => on);
  const counted = (days: readonly PlainDate[], day: PlainDate) => ({ units: BigInt(contactsWithin(days, day, length) + 1), scale: 0 });
  const exceeds = (day: PlainDate) => compareExact(counted(promotional, day), times(max, counted(all, day))) > 0;
  return [checkOf(block, exceeds, countTurns(all, length))];
}
