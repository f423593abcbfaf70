import type { OffersPolicyInput } from "./offers-types";

/**
 * What a Honda store tailored to the owner of an old car who is short of time: a package of his own, and with it a
 * loaner car or a pick-up at the door.
 *
 * @see CU-07 and DF-08 under Sources.
 */
export const zhengdaOffers: OffersPolicyInput = {
  schemaVersion: 1,
  id: "zhengda-offers",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "实现客户眼中的价值", standing: "primary" }],
  offers: [
    {
      code: "old-car-short-of-time",
      when: { minVehicleYears: 6, anyNeed: ["time"] },
      allOf: [{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }],
      cites: ["CU-07", "DF-08"],
    },
  ],
};
