import type { DealerObjective, Pillar } from "../../../idic/pillars";

export const pillars = {
  identify: "识别",
  differentiate: "区别对待",
  interact: "互动",
  customize: "定制",
} as const satisfies Record<Pillar, string>;

export const dealerObjectives = {
  "keep-customers": "留住老客户",
  "win-customers": "创造新客户",
} as const satisfies Record<DealerObjective, string>;
