/** Whom the people in charge of loyalty work with. */
export type LoyaltyPartner = "it" | "marketing" | "finance";

/**
 * The three partners of a loyalty department: IT digs in the data, marketing holds the activities, finance works out the costs.
 *
 * @see LO-23 under Sources.
 */
export const loyaltyPartners = ["it", "marketing", "finance"] as const satisfies readonly LoyaltyPartner[];

/** Why a programme stays weak. */
export type WeakProgrammeReason = "stage-of-industry" | "thin-margin" | "little-use-of-data" | "low-rank-of-department" | "imitation";

/**
 * The five reasons why programmes of online shops stay weak: new customers still come by themselves; margins are thin; data are
 * hardly used; the department has a low rank; programmes are copied.
 *
 * @see LO-24 under Sources.
 */
export const weakProgrammeReasons = [
  "stage-of-industry",
  "thin-margin",
  "little-use-of-data",
  "low-rank-of-department",
  "imitation",
] as const satisfies readonly WeakProgrammeReason[];

/** What a maker wants from loyalty. */
export type LoyaltyGoal = "second-purchase" | "referral";

/**
 * The two outcomes that a car maker wants from loyalty. `loyaltyOutcome` counts both.
 *
 * @see LO-27 under Sources.
 */
export const loyaltyGoals = ["second-purchase", "referral"] as const satisfies readonly LoyaltyGoal[];

/** A project of a maker for loyalty. */
export type LoyaltyProject =
  | "club"
  | "satisfaction-survey"
  | "customer-communication"
  | "audi-excellence"
  | "owners-magazine"
  | "customer-care";

/**
 * The six projects of FAW-Volkswagen for loyalty.
 *
 * @see LO-28 under Sources.
 */
export const loyaltyProjects = [
  "club",
  "satisfaction-survey",
  "customer-communication",
  "audi-excellence",
  "owners-magazine",
  "customer-care",
] as const satisfies readonly LoyaltyProject[];
