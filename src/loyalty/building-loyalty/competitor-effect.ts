import { formula } from "../../rule/figure";
import { groupGap } from "./group-gap";
import { competitorEffectSchema } from "./loyalty-measures-schema";
import type { CompetitorEffectFormula } from "./loyalty-measures-types";

/**
 * The competitor effect: by how much more of the others left than of the loyal, while a competitor cut prices or advertised. The more
 * loyal customers are, the less they should be moved; here that is measured.
 *
 * @param input - Both groups, and how many of each left in the time of the competitor's action.
 * @param options - `explain: false` leaves the steps out.
 * @returns The share of the others who left, that of the loyal, and the difference.
 * @throws InputError when a group is empty or more are counted than there are.
 * @see LO-39 under Sources.
 * @example
 * ```ts
 * import { competitorEffect } from "idic/loyalty";
 *
 * const { value } = competitorEffect({ others: { customers: 400, count: 60 }, loyal: { customers: 100, count: 2 } });
 * value; // => { first: "0.15", second: "0.02", gap: "0.13" }
 * ```
 */
export const competitorEffect: CompetitorEffectFormula = /* @__PURE__ */ formula({
  code: "competitor-effect",
  unit: "fraction",
  cites: ["LO-39"],
  schema: competitorEffectSchema,
  compute: ({ others, loyal }, working) => groupGap(others, loyal, working),
});
