/** A pillar of the model. */
export type Pillar = "identify" | "differentiate" | "interact" | "customize";

/** A pillar that analyses. */
export type AnalysisPillar = Extract<Pillar, "identify" | "differentiate">;

/** A pillar that acts. */
export type ActionPillar = Exclude<Pillar, AnalysisPillar>;

/** The four pillars in their order (IDIC-01). */
export const pillars = ["identify", "differentiate", "interact", "customize"] as const satisfies readonly Pillar[];

/** The pillars that analyse: they read data and change nothing (IDIC-02). */
export const analysisPillars = ["identify", "differentiate"] as const satisfies readonly AnalysisPillar[];

/** The pillars that act on what was learned (IDIC-02). */
export const actionPillars = ["interact", "customize"] as const satisfies readonly ActionPillar[];

/** What a dealer works for. */
export type DealerObjective = "keep-customers" | "win-customers";

/** The two things that matter most to a dealer, the first of them first (IDIC-05). */
export const dealerObjectives = ["keep-customers", "win-customers"] as const satisfies readonly DealerObjective[];
