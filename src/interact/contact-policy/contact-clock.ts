import { type LocalTime, worldClock } from "../../foundation/instant";
import { InputError, refusal } from "../../foundation/issue";
import { daysBetween, type PlainDate } from "../../foundation/plain-date";
import type { ContactQuestion } from "./contact-policy-types";

/** What the customer's clock shows when a contact is asked about. */
export interface ContactClock {
  /** His day; the day asked for while his zone is unknown. */
  readonly day: PlainDate;
  /** His time; `null` when the whole day is asked about, or while his zone is unknown. */
  readonly time: string | null;
  /** Whether this machine knows his zone. */
  readonly known: boolean;
}

/** Any moment tells whether the machine knows a zone. */
const ANY_MOMENT = "2000-01-01T00:00:00Z";

/** Reads the clocks of many customers; the formats of their zones are kept as long as the reader lives. */
export function contactClocks(): (question: ContactQuestion, asOf: PlainDate) => ContactClock {
  const clock = worldClock();
  return ({ at, timeZone }, asOf) => {
    const local = timeZone === null ? null : localTimeOrNull(() => clock(at ?? ANY_MOMENT, timeZone));
    if (local === null) return { day: asOf, time: null, known: false };
    if (at === null) return { day: asOf, time: null, known: true };
    if (Math.abs(daysBetween(asOf, local.day)) > 1)
      throw refusal("contact-policy input", "inconsistent", ["at"], `expected a moment on ${asOf} or a day beside it, got ${local.day}`);
    return { ...local, known: true };
  };
}

function localTimeOrNull(read: () => LocalTime): LocalTime | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
