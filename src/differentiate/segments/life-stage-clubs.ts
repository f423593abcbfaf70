/** A stage of life for which a club was made. */
export type LifeStageClub = "mothers-and-newborns";

/**
 * Clubs for a stage of life: the source has one example, a club of a web shop for mothers and newborns.
 *
 * @see DF-20 under Sources.
 */
export const lifeStageClubs = ["mothers-and-newborns"] as const satisfies readonly LifeStageClub[];
