import type { OffersCode } from "../../../customize/offers";
import type { OffersAdvice, WithholdReason } from "../../../customize/offers-types";
import type { Words } from "../../../rule/catalogue";

export const treatments = {
  "custom-package": "a service package made for you",
  "loaner-car": "a loaner car",
  "door-pickup": "a pick-up at your door",
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
  "needs-unknown": "the customer's needs are unknown",
  "no-such-need": "the customer has no such need",
  "value-tier-unknown": "the customer's value tier is unknown",
  "other-value-tier": "meant for another value tier",
} as const satisfies Record<WithholdReason, string>;
