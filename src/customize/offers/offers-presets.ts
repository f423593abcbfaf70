import type { OffersPolicyInput } from "./offers-types";

const head = { schemaVersion: 1, edition: "1", from: "2000-01-01" } as const;
const ownNumbers = { title: "idic: numbers of our own, where the source gives none", standing: "draft" } as const;

/**
 * What a Honda store tailored to the owner of an old car who is short of time: a package of his own, and with it a
 * loaner car or a pick-up at the door.
 *
 * @see CU-07 and DF-08 under Sources.
 */
export const zhengdaOffers = {
  ...head,
  id: "zhengda-offers",
  sources: [{ title: "实现客户眼中的价值", standing: "primary" }],
  offers: [
    {
      code: "old-car-short-of-time",
      when: { minVehicleYears: 6, anyNeed: ["time"] },
      allOf: [{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }],
      cites: ["CU-07", "DF-08"],
    },
  ],
} as const satisfies OffersPolicyInput;

/**
 * What the same store wants of a customer it keeps: that he buys his next car here and brings his friends. The age of the
 * car is ours.
 *
 * @see CU-16, CU-29 and LO-34 under Sources.
 */
export const zhengdaRetention = {
  ...head,
  id: "zhengda-retention",
  sources: [{ title: "实现客户眼中的价值", standing: "primary" }, { title: "培养客户的忠诚", standing: "primary" }, ownNumbers],
  offers: [
    {
      code: "replacement",
      kind: "loyalty",
      when: { minVehicleYears: 5, anyNeed: ["next-car"] },
      allOf: [{ anyOf: ["trade-in-valuation"] }, { anyOf: ["test-drive"] }],
      cites: ["CU-29", "CU-16"],
    },
    {
      code: "referral-thanks",
      kind: "loyalty",
      when: { traits: { "referral-bought": true } },
      allOf: [{ anyOf: ["referral-reward"] }],
      cites: ["LO-34", "CU-16"],
    },
  ],
} as const satisfies OffersPolicyInput;

/**
 * What BMW offers its owners: other and better products where they meet a need, finance to those it suits when it suits, a
 * plan for owners of several cars, and a certificate that raises what a used car is worth. The days are ours.
 *
 * @see CU-22 to CU-25 under Sources.
 */
export const bmwOffers = {
  ...head,
  id: "bmw-offers",
  sources: [{ title: "客户之悦", standing: "primary" }, ownNumbers],
  offers: [
    {
      code: "winter-wheels",
      kind: "cross-sell",
      when: { anyNeed: ["winter-driving"] },
      allOf: [{ anyOf: ["winter-wheels"] }],
      cites: ["CU-22"],
    },
    { code: "larger-model", kind: "up-sell", when: { anyNeed: ["more-space"] }, allOf: [{ anyOf: ["test-drive"] }], cites: ["CU-22"] },
    {
      code: "follow-on-finance",
      kind: "finance",
      when: { traits: { "finance-running": true }, window: { date: "finance-end", daysBefore: 90 } },
      allOf: [{ anyOf: ["follow-on-loan", "follow-on-lease"] }],
      cites: ["CU-23"],
    },
    {
      code: "several-cars",
      kind: "loyalty",
      when: { minVehicles: 2 },
      allOf: [{ anyOf: ["multi-car-plan"] }],
      cites: ["CU-24"],
    },
    {
      code: "certify-used-car",
      when: { anyNeed: ["sell-car"], traits: { "certified-car": false } },
      allOf: [{ anyOf: ["used-car-certificate"] }],
      cites: ["CU-25"],
    },
  ],
} as const satisfies OffersPolicyInput;

/**
 * The card of a shop on which customer and seller are named: who buys from the same seller again pays less. How much less is ours.
 *
 * @see CU-28 under Sources.
 */
export const nordstromCard = {
  ...head,
  id: "nordstrom-card",
  sources: [{ title: "培养客户的忠诚", standing: "primary" }, ownNumbers],
  offers: [
    {
      code: "same-seller-again",
      kind: "loyalty",
      when: { traits: { "same-seller": true } },
      allOf: [{ anyOf: ["seller-discount"] }],
      rate: "0.05",
      cites: ["CU-28"],
    },
  ],
} as const satisfies OffersPolicyInput;
