import type { DealerObjective, Pillar } from "../../../idic/pillars";

export const pillars = {
  identify: "identify",
  differentiate: "differentiate",
  interact: "interact",
  customize: "customize",
} as const satisfies Record<Pillar, string>;

export const dealerObjectives = {
  "keep-customers": "keep the customers there are",
  "win-customers": "win new ones",
} as const satisfies Record<DealerObjective, string>;
