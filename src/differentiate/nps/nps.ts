import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { npsSchema } from "./nps-schema";
import type { NpsFormula } from "./nps-types";

/**
 * The net promoter score: 100 · (p − d), where p and d are the shares of promoters and detractors. It runs from −100 to 100 and is no
 * percentage.
 *
 * @param input - How many are in each group.
 * @param options - `explain: false` leaves the steps out.
 * @returns Points, exact.
 * @throws InputError `empty` without answers.
 * @see paper:reichheld-2003 under Sources.
 * @example
 * ```ts
 * import { nps } from "idic/differentiate";
 *
 * nps({ promoters: 60, passives: 25, detractors: 15 }).value; // => "45"
 * ```
 */
export const nps: NpsFormula = /* @__PURE__ */ formula({
  code: "nps",
  unit: "points",
  cites: ["paper:reichheld-2003"],
  schema: npsSchema,
  compute: ({ promoters, passives, detractors }, { step }) => {
    const count = promoters + passives + detractors;
    step("promoters", "promoters / n", new Decimal(promoters).div(count));
    step("detractors", "detractors / n", new Decimal(detractors).div(count));
    return decimalText(step("nps", "100 · (promoters − detractors) / n", new Decimal(100).times(promoters - detractors).div(count)));
  },
});
