import type { ArcElasticity, LoyaltyIndex } from "../../../differentiate/loyalty/loyalty-index-types";
import type { LoyaltyIndicator } from "../../../differentiate/loyalty/loyalty-indicators";
import type { Words } from "../../../rule/catalogue";

export const loyaltyIndicators = {
  "repeat-purchases": "repeat purchases",
  "selection-time": "time to choose",
  "price-sensitivity": "sensitivity to price",
  "competitor-attitude": "liking of competitors",
  "incident-tolerance": "tolerance of faults",
} as const satisfies Record<LoyaltyIndicator, string>;

export const loyaltyIndex = {
  title: "Loyalty index",
  say: ({ value }) => `By the five indicators loyalty is ${value}; 1 is the most.`,
  because: {
    "loyalty-index":
      "Buying again and forgiving faults speak for loyalty; long choosing, minding the price and liking competitors against it.",
  },
} as const satisfies Words<LoyaltyIndex, LoyaltyIndex["code"]>;

export const arcElasticity = {
  title: "Price elasticity",
  say: ({ value }) => `When the price changes by one hundredth, the quantity changes by about ${value} hundredths.`,
  because: { "arc-elasticity": "The relative change of the quantity, divided by that of the price, both at their mean." },
} as const satisfies Words<ArcElasticity, ArcElasticity["code"]>;
