import type { ContactChannel, ContactPurpose } from "../../../interact/contact-terms";

export const contactChannels = {
  phone: "phone",
  fax: "fax",
  sms: "text message",
  email: "e-mail",
  "event-invitation": "invitation to an event",
  "car-magazine": "car magazine",
} as const satisfies Record<ContactChannel, string>;

export const contactPurposes = {
  communication: "communication",
  service: "service",
  care: "care",
  retention: "retention",
  thanks: "thanks",
} as const satisfies Record<ContactPurpose, string>;
