import type { TierCode, TierStatus } from "../../../loyalty/tiers-types";
import type { Words } from "../../../rule/catalogue";

export const tiers = {
  title: "Loyalty tier",
  say: ({ tier, validThrough, next }) => {
    const end = validThrough === null ? "" : ` through ${validThrough}`;
    const gap =
      next === null
        ? ""
        : ` Missing to ${next.tier}: ${Object.entries(next.missing)
            .map(([metric, amount]) => `${amount} ${metric}`)
            .join(", ")}.`;
    return `You are ${tier}${end}.${gap}`;
  },
  because: {
    base: "Everybody begins here.",
    reached: "You reached the threshold of the tier.",
    renewed: "Your term ended; after the deduction your balance still carries the tier.",
    lowered: "Your term ended; after the deduction your balance carries this tier.",
    resumed: "It goes on from where you stood.",
  },
} as const satisfies Words<TierStatus, TierCode>;
