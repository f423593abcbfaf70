/** How a loyal customer can be told. */
export type LoyalTrait = "visits-and-spends-regularly" | "recommends" | "minds-prices-less";

/**
 * The three traits of loyal customers: they come and spend regularly, they recommend, and they mind prices far less.
 *
 * @see LO-19 under Sources.
 */
export const loyalTraits = ["visits-and-spends-regularly", "recommends", "minds-prices-less"] as const satisfies readonly LoyalTrait[];

/** What makes people loyal to a brand. */
export type BrandLoyaltySource = "reliable-quality" | "performance" | "fair-price" | "steady-innovation";

/**
 * The four sources of loyalty to a brand.
 *
 * @see LO-30 under Sources.
 */
export const brandLoyaltySources = [
  "reliable-quality",
  "performance",
  "fair-price",
  "steady-innovation",
] as const satisfies readonly BrandLoyaltySource[];
