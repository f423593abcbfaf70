import type { RetentionClaim } from "./retention-sensitivity-types";

/**
 * Five points of retention raise the present value of a customer by 35% to 95%: what the source on FAW-Volkswagen says. Give it to
 * `impliedRetention` to see at which rates constant retention comes to that.
 *
 * @see VA-03 under Sources.
 */
export const faw35To95Claim = {
  change: "0.05",
  reading: "points",
  uplift: { from: "0.35", to: "0.95" },
  source: { title: "一汽大众公司顾客关系管理策略", standing: "secondary" },
} as const satisfies RetentionClaim;

/**
 * Five points fewer defections raise profit by 25% to 85%, by trade: how the article is usually quoted.
 *
 * @see paper:reichheld-sasser-1990 under Sources.
 */
export const reichheldSasser25To85Claim = {
  change: "0.05",
  reading: "points",
  uplift: { from: "0.25", to: "0.85" },
  source: { title: "Reichheld and Sasser, Zero Defections: Quality Comes to Services (1990)", standing: "secondary" },
} as const satisfies RetentionClaim;
