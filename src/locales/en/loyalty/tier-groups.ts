import type { TierGroupsCode, TierGroupsStatus } from "../../../loyalty/tier-groups/tier-groups-types";
import type { Words } from "../../../rule/catalogue";
import { tiers } from "./tiers";

export const tierGroups = {
  title: "Tiers side by side",
  say: ({ groups }) => {
    const lines = Object.entries(groups).map(([group, { tier, validThrough }]) => {
      const end = validThrough === null ? "" : ` through ${validThrough}`;
      return `${group}: ${tier}${end}`;
    });
    return `Your tiers: ${lines.join("; ")}.`;
  },
  because: {
    "above-base": "In at least one group you hold a tier above the first.",
    "base-only": "In every group everybody begins where you are.",
  },
  warnings: tiers.warnings,
} as const satisfies Words<TierGroupsStatus, TierGroupsCode>;
