/** A way to reach a customer. */
export type ContactChannel = "phone" | "fax" | "sms" | "email" | "event-invitation" | "car-magazine";

/** Every channel, for schemas and documents (IN-11). */
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

/** Every purpose, for schemas and documents (IN-12). */
export const contactPurposes = ["communication", "service", "care", "retention", "thanks"] as const satisfies readonly ContactPurpose[];
