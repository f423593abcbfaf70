import type { PlainDate } from "../../foundation/plain-date";
import { type ConsentRecord, type ContactQuestion, consentStatuses } from "./contact-policy-types";

/** What the customer said about the channel and the purpose of one contact. */
export interface ConsentHistory {
  /** His last word up to a day; `null` while he has said nothing. */
  readonly on: (day: PlainDate) => ConsentRecord | null;
  /** Every day on which he said something. */
  readonly turns: readonly PlainDate[];
}

/** Reads the consents in any order; of one day the no wins, then the yes without advertising, and of equal words the one with a proof. */
export function consentHistory({ contact, consents }: ContactQuestion): ConsentHistory {
  const records = consents
    .filter(({ channel, purpose }) => channel === contact.channel && purpose === contact.purpose)
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return { on: (day) => records.find(({ on }) => on <= day) ?? null, turns: records.map(({ on }) => on) };
}

function rank({ on, status, promotional, proof }: ConsentRecord): string {
  return `${on} ${consentStatuses.indexOf(status)} ${promotional ? 0 : 1} ${proof ?? ""}`;
}
