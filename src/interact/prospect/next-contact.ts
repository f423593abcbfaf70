import { contactOf } from "../contact-plan/contact-plan";
import type { PlannedContact } from "../contact-plan/contact-plan-types";
import type { WalkRules } from "../contact-plan/contact-series";
import { type WalkedContact, type WalkFacts, walkContacts } from "../contact-plan/contact-walk";

/** The first contact that a plan would list, however far ahead it lies; `null` where there is none. */
export function nextContact(rules: WalkRules, facts: WalkFacts): PlannedContact | null {
  const contacts: WalkedContact[] = [];
  const take = (contact: WalkedContact) => {
    contacts.push(contact);
  };
  const { upcoming } = walkContacts(rules, { ...facts, through: facts.asOf }, take);
  if (contacts.length === 0 && !Number.isNaN(upcoming)) walkContacts(rules, { ...facts, through: upcoming }, take);
  const [first] = contacts;
  return first === undefined ? null : contactOf(first);
}
