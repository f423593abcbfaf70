/** What it takes to find out what customers really need. */
export type NeedMiningAbility = "awareness" | "observation" | "analysis" | "expertise";

/**
 * The four abilities that staff need to find real needs, in the order of the source.
 *
 * @see DF-24 under Sources.
 */
export const needMiningAbilities = ["awareness", "observation", "analysis", "expertise"] as const satisfies readonly NeedMiningAbility[];
