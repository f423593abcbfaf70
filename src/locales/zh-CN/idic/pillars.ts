import type { Pillar } from "../../../idic/pillars";

export const pillars = {
  identify: "识别",
  differentiate: "区别对待",
  interact: "互动",
  customize: "定制",
} as const satisfies Record<Pillar, string>;
