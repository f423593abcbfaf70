import type { CommunicationPart, CustomisingEffect } from "../../../customize/offers/customising-terms";

export const customisingEffects = {
  "more-purchases": "more purchases",
  "easier-return": "coming back more easily",
  "more-margin-each-time": "more margin each time",
} as const satisfies Record<CustomisingEffect, string>;

export const communicationMix = {
  "welcome-pack": "personal welcome pack",
  "loyalty-led-communication": "communication that builds loyalty",
  "dialogue-by-priority": "dialogue with prospects by priority",
  magazine: "magazine",
  "owners-club": "club of owners",
  "targeted-finance": "financial services where they fit",
  "cross-and-up-selling": "cross-selling and up-selling",
} as const satisfies Record<CommunicationPart, string>;
