import { formula } from "../../rule/figure";
import { groupGap } from "./group-gap";
import { exclusivityGapSchema } from "./loyalty-measures-schema";
import type { ExclusivityGapFormula } from "./loyalty-measures-types";

/**
 * The exclusivity gap: by how much more of the satisfied buy nowhere else than of the others. The source tells of a satisfied
 * customer who became loyal and bought nowhere else; whether yours do is measured and never assumed.
 *
 * @param input - Both groups, and how many of each buy nowhere else.
 * @param options - `explain: false` leaves the steps out.
 * @returns The share of the satisfied, that of the others, and the difference.
 * @throws InputError when a group is empty or more are counted than there are.
 * @see LO-38 under Sources.
 * @example
 * ```ts
 * import { exclusivityGap } from "idic/loyalty";
 *
 * const { value } = exclusivityGap({ satisfied: { customers: 200, count: 90 }, others: { customers: 100, count: 10 } });
 * value; // => { first: "0.45", second: "0.1", gap: "0.35" }
 * ```
 */
export const exclusivityGap: ExclusivityGapFormula = /* @__PURE__ */ formula({
  code: "exclusivity-gap",
  unit: "fraction",
  cites: ["LO-38"],
  schema: exclusivityGapSchema,
  compute: ({ satisfied, others }, working) => groupGap(satisfied, others, working),
});
