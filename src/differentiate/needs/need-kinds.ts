/** Whether a need is felt now, not yet felt, or can be awakened. */
export type NeedKind = "current" | "latent" | "stimulable";

/**
 * The three kinds of needs that have to be mastered, in the order of the source.
 *
 * @see DF-21 under Sources.
 */
export const needKinds = ["current", "latent", "stimulable"] as const satisfies readonly NeedKind[];
