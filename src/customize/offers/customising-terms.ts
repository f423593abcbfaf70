/** What is expected of customising: he buys more often, comes back more easily, and each purchase earns more (CU-10). */
export const customisingEffects = ["more-purchases", "easier-return", "more-margin-each-time"] as const;

/** An effect that is expected of customising. */
export type CustomisingEffect = (typeof customisingEffects)[number];

/** The seven parts of the communication with customers, in the order of the source (CU-26). */
export const communicationMix = [
  "welcome-pack",
  "loyalty-led-communication",
  "dialogue-by-priority",
  "magazine",
  "owners-club",
  "targeted-finance",
  "cross-and-up-selling",
] as const;

/** A part of the communication with customers. */
export type CommunicationPart = (typeof communicationMix)[number];
