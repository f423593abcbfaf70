import type { PlainDate } from "../../foundation/plain-date";
import { blockOf, checkOf, type DayCheck, unknownCheck } from "./contact-block";
import type { ContactPolicy, ContactQuestion, DoNotContactRequest } from "./contact-policy-types";

/** The customer's requests that speak of the contact, lifted or not. */
export function requestsAgainst({ contact, doNotContact }: ContactQuestion): readonly DoNotContactRequest[] {
  return (doNotContact ?? []).filter(
    ({ channels, promotionalOnly }) =>
      (channels === null || channels.includes(contact.channel)) && (contact.promotional || !promotionalOnly),
  );
}

/** A request holds under every policy from its day until it is lifted. */
export function doNotContactChecks(question: ContactQuestion, { doNotContact: { passes } }: ContactPolicy): DayCheck[] {
  const { ground } = question.contact;
  if (ground !== null && passes.includes(ground)) return [];
  const block = blockOf("do-not-contact", { regime: null, path: ["doNotContact"], cites: [] });
  if (question.doNotContact === null) return [unknownCheck(block)];
  const requests = requestsAgainst(question);
  const stands = (day: PlainDate) => requests.some(({ on, liftedOn }) => on <= day && (liftedOn === null || day < liftedOn));
  const turns = requests.flatMap(({ on, liftedOn }) => (liftedOn === null ? [on] : [on, liftedOn]));
  return [checkOf(block, stands, turns)];
}
