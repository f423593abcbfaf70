import { baec2019 } from "../tiers/tiers-presets";
import type { TierGroupsPolicyInput } from "./tier-groups-types";

/**
 * British Airways Executive Club as described in January 2019, with both of its ladders: the tier of the member's own year, and
 * gold for life at 35,000 tier points of the whole membership. Whoever reaches it is gold for life whatever his year brings.
 *
 * @see R6, R15, R16 under Sources.
 */
export const baecGroups2019 = {
  schemaVersion: 1,
  id: "baec-groups-2019",
  edition: "2019-01-02",
  from: "2019-01-02",
  sources: [
    { title: "British Airways Executive Club as described on 2 January 2019, through public pages", standing: "secondary" },
    { title: "British Airways, lifetime tier points, and a public page on the 35,000 that give gold for life", standing: "secondary" },
  ],
  groups: {
    status: baec2019,
    lifetime: {
      schemaVersion: 1,
      id: "baec-lifetime",
      edition: "2013",
      from: "2019-01-02",
      sources: [{ title: "British Airways, lifetime tier points, through public pages", standing: "secondary" }],
      window: { kind: "lifetime" },
      tiers: [
        { code: "member", cites: ["web:baec-lifetime"] },
        { code: "gold-for-life", atLeast: { tierPoints: "35000" }, cites: ["web:baec-lifetime"] },
      ],
    },
  },
} as const satisfies TierGroupsPolicyInput;
