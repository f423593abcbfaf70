import type { WelcomePackPart } from "../../../interact/journey/welcome-pack";

export const welcomePackParts = {
  "sent-within-thirty-days": "sent by the customer centre within 30 days of the purchase, not by the dealer at the purchase",
  personal: "made for this very owner",
  "items-raise-brand-value": "every item strengthens the value of the brand and the experience of its service",
  "year-long-dialogue": "an open dialogue, with an invitation to a programme of a whole year",
  "phone-follow-up": "well-prepared follow-up by phone",
  "progressive-information": "information gathered step by step in an open dialogue",
} as const satisfies Record<WelcomePackPart, string>;
