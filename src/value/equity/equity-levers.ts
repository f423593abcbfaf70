/** What is done to raise customer equity. */
export type EquityLever = "acquisition" | "retention" | "add-on-selling";

/**
 * The three activities that raise customer equity, in the order of the source; `customerEquity` reckons with each of them.
 *
 * @see VA-14 under Sources.
 */
export const equityLevers = ["acquisition", "retention", "add-on-selling"] as const satisfies readonly EquityLever[];

/** What moves customers towards a brand. */
export type EquityDriver = "value-equity" | "brand-equity" | "relationship-equity";

/**
 * The three drivers of customer equity after Rust, Lemon and Zeithaml: what the offer is worth for its price, what the brand means, and
 * what ties a customer to it. Brand equity is one of them, so it is not added to customer equity.
 *
 * @see paper:rust-lemon-zeithaml-2004 under Sources.
 */
export const equityDrivers = ["value-equity", "brand-equity", "relationship-equity"] as const satisfies readonly EquityDriver[];

/** What brand equity and customer equity see differently. */
export type EquityContrast = "quality" | "advertising-and-service" | "promotion" | "product-development";

/**
 * The four matters on which a firm of brand equity and a firm of customer equity differ, in the order of the source.
 *
 * @see VA-18 under Sources.
 */
export const equityContrasts = [
  "quality",
  "advertising-and-service",
  "promotion",
  "product-development",
] as const satisfies readonly EquityContrast[];
