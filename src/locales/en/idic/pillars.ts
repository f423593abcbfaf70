import type { Pillar } from "../../../idic/pillars";

export const pillars = {
  identify: "identify",
  differentiate: "differentiate",
  interact: "interact",
  customize: "customize",
} as const satisfies Record<Pillar, string>;
