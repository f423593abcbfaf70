import type { ContactRestriction, ContactScope, ContactToMake } from "./contact-policy-types";

/** What a scope looks at; a contact that was made may lack some of it. */
type ScopedContact = { readonly [Key in "channel" | "purpose" | "promotional"]: ContactToMake[Key] | null };

/** Whether a scope speaks of a contact. What is unknown of the contact counts as spoken of. */
export function speaksOf(scope: ContactScope, { channel, purpose, promotional }: ScopedContact): boolean {
  return (
    (scope.channels === null || channel === null || scope.channels.includes(channel)) &&
    (scope.purposes === null || purpose === null || scope.purposes.includes(purpose)) &&
    (scope.promotional === null || promotional === null || scope.promotional === promotional)
  );
}

/** Whether a restriction holds for a contact, which may pass it by its ground. */
export function binds(restriction: ContactRestriction, contact: ContactToMake): boolean {
  return speaksOf(restriction, contact) && (contact.ground === null || !restriction.passes.includes(contact.ground));
}
