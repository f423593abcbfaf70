/** What a loyal customer is given. */
export type RewardKind = "material" | "free-services" | "respect-and-privilege";

/**
 * The three kinds of reward: material ones, mostly points; services for nothing; respect and privilege, such as a lounge.
 *
 * @see LO-18 under Sources.
 */
export const rewardKinds = ["material", "free-services", "respect-and-privilege"] as const satisfies readonly RewardKind[];
