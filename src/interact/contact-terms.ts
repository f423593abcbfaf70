/** How a contact reaches the customer. */
export type ContactChannel = "phone" | "fax" | "sms" | "email" | "event-invitation" | "car-magazine";

/**
 * Every channel, for schemas and documents.
 *
 * @see IN-11 under Sources.
 */
export const contactChannels = [
  "phone",
  "fax",
  "sms",
  "email",
  "event-invitation",
  "car-magazine",
] as const satisfies readonly ContactChannel[];

/** What a contact is for. */
export type ContactPurpose = "communication" | "service" | "care" | "retention" | "thanks";

/**
 * Every purpose, for schemas and documents.
 *
 * @see IN-12 under Sources.
 */
export const contactPurposes = ["communication", "service", "care", "retention", "thanks"] as const satisfies readonly ContactPurpose[];
