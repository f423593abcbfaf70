import type { OffersCode } from "../../../customize/offers/offers";
import type { OfferKind, OffersAdvice, WithholdReason } from "../../../customize/offers/offers-types";
import type { Words } from "../../../rule/catalogue";

export const treatments = {
  "custom-package": "a service package made for you",
  "loaner-car": "a loaner car",
  "door-pickup": "a pick-up at your door",
  "trade-in-valuation": "a valuation of your car",
  "test-drive": "a test drive",
  "referral-reward": "a thank-you for your recommendation",
  "winter-wheels": "winter wheels",
  "follow-on-loan": "a follow-on loan",
  "follow-on-lease": "a follow-on lease",
  "multi-car-plan": "a plan for your cars together",
  "used-car-certificate": "a certificate for your used car",
  "seller-discount": "a discount with your own seller",
} as const satisfies Record<string, string>;

function treatment(code: string): string {
  const names: Readonly<Record<string, string>> = treatments;
  return names[code] ?? code;
}

export const offers = {
  title: "Offers",
  say: ({ outcome }) => {
    if (outcome.made.length === 0) return "We have no offer for you today.";
    const parts = outcome.made.flatMap(({ allOf }) => allOf.map(({ anyOf }) => anyOf.map(treatment).join(" or ")));
    return `We offer you ${parts.join(", and ")}.`;
  },
  because: {
    "service-first": "Your open service matter is settled first.",
    "segment-match": "It fits what we know about your car and your needs.",
    "no-match": "None of our offers fits what we know about your car and your needs.",
  },
} as const satisfies Words<OffersAdvice, OffersCode>;

export const withholdReasons = {
  "service-issue-open": "a service issue is open",
  "vehicle-age-unknown": "the age of the vehicle is unknown",
  "vehicle-too-new": "the vehicle is too new",
  "vehicles-unknown": "the number of his cars is unknown",
  "too-few-vehicles": "he has too few cars",
  "needs-unknown": "the customer's needs are unknown",
  "no-such-need": "the customer has no such need",
  "value-tier-unknown": "the customer's value tier is unknown",
  "other-value-tier": "meant for another value tier",
  "trait-unknown": "something that must be so is unknown",
  "other-trait": "something that must be so is not",
  "date-unknown": "the date it depends on is unknown",
  "too-early": "too early",
  "too-late": "too late",
} as const satisfies Record<WithholdReason, string>;

export const offerKinds = {
  service: "service",
  "cross-sell": "another product",
  "up-sell": "a better product",
  finance: "a financial service",
  loyalty: "a reward for loyalty",
} as const satisfies Record<OfferKind, string>;
