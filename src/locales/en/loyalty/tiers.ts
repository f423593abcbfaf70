import type { TierGap } from "../../../loyalty/tiers/tier-gap-types";
import type { TierCode, TierStatus } from "../../../loyalty/tiers/tiers-types";
import type { Words } from "../../../rule/catalogue";

const amounts = (missing: NonNullable<TierGap["missing"]>) => {
  const all = Object.entries(missing);
  const open = all.filter(([, amount]) => amount !== "0");
  return (open.length > 0 ? open : all).map(([metric, amount]) => `${amount} ${metric}`).join(", ");
};

export function gapOf({ tier, missing, missingAnyOf, exceeded }: TierGap): string {
  const routes = missingAnyOf ?? (missing === undefined ? [] : [missing]);
  const short = routes.some((route) => Object.values(route).some((amount) => amount !== "0"));
  const above = exceeded === undefined ? "" : ` Above the limit for ${tier} by ${amounts(exceeded)}.`;
  if (short) return ` Missing to ${tier}: ${routes.map(amounts).join("; or ")}.${above}`;
  return above === "" ? ` You meet the condition of ${tier}.` : above;
}

export const tiers = {
  title: "Loyalty tier",
  say: ({ tier, validThrough, next }) => {
    const end = validThrough === null ? "" : ` through ${validThrough}`;
    return `Your tier is ${tier}${end}.${next === null ? "" : gapOf(next)}`;
  },
  because: {
    base: "Everybody begins here.",
    reached: "You reached the threshold of the tier.",
    renewed: "Your term ended, and what counts then still carries the tier.",
    lowered: "Your higher tier ended, and what counts now carries this tier.",
    landed: "Your higher tier ended, and the programme lets you down gently to this one.",
    "re-evaluated": "A return or a later entry lowered what counts, and the tier follows at once.",
    reviewed: "The review found that you still reach the tier.",
    lifetime: "You have this tier for life.",
    granted: "This tier was given to you.",
    "grant-ended": "The tier that was given to you has ended, and what you have earned shows again.",
    overridden: "This tier was set by hand.",
    "override-ended": "The setting by hand has ended, and what you have earned shows again.",
    resumed: "It goes on from where you stood.",
  },
  warnings: {
    "window-longer-than-history": "Events are known only for a part of the time that counts.",
    "unreachable-tier": "No member can meet the condition of this tier.",
    "idle-validity": "The validity has no effect, because tiers of this programme do not end by time.",
    "idle-decay": "The deduction is never made, because the tier has no end.",
  },
} as const satisfies Words<TierStatus, TierCode>;
