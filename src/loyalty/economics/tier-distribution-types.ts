import type { Figure, Formula } from "../../rule/figure";

/** How many members a tier has. */
export interface TierHeadcount {
  /** The code of the tier. */
  readonly tier: string;
  /** How many members are in it, a whole number. */
  readonly members: number;
}

/** The tiers of a programme, from the base upwards. */
export interface TierDistributionInput {
  /** The tiers with their members. */
  readonly tiers: readonly TierHeadcount[];
}

/** The share of a tier. */
export interface TierShare {
  /** The code of the tier. */
  readonly tier: string;
  /** Its share of all members; `null` where there are none. */
  readonly share: string | null;
  /** The share of all members in it and in the tiers above. */
  readonly thisOrAbove: string | null;
}

/** The shares of the tiers. */
export type TierDistribution = Figure<"tier-distribution", TierDistributionInput, readonly TierShare[]>;

/** The formula of the distribution. */
export type TierDistributionFormula = Formula<TierDistributionInput, TierDistributionInput, TierDistribution>;
