import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { spendPerVisitIndexSchema } from "./spend-per-visit-index-schema";
import type { SpendPerVisitIndexFormula } from "./spend-per-visit-index-types";

/**
 * What is spent on a visit, as a multiple of before: (1 + change of the output) / (1 + change of the visits).
 *
 * A campaign that brings customers back more often may still sell less on each visit. The source reports a return rate up 9% and an
 * output up 8.1%, without what they were before. Where both are relative changes of totals of the same customers, which it does not
 * say, no base is needed: the visit has become cheaper by 0.83%. Changes in percentage points do not belong here, and without a control
 * group either may have other causes, of which a warning reminds.
 *
 * @param input - Both changes relative to before, as fractions.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio; below 1 less is spent on a visit than before.
 * @throws InputError `out-of-range` for 9 instead of 0.09, and for visits that have ceased.
 * @see CU-14, O10, G1, G3 under Sources.
 * @example
 * ```ts
 * import { spendPerVisitIndex } from "idic/value";
 *
 * spendPerVisitIndex({ visitsChange: "0.09", outputChange: "0.081" }).value; // => "0.99174311926605504587"
 * ```
 */
export const spendPerVisitIndex: SpendPerVisitIndexFormula = /* @__PURE__ */ formula({
  code: "spend-per-visit-index",
  unit: "ratio",
  cites: ["CU-14", "O10", "G1", "G3"],
  schema: spendPerVisitIndexSchema,
  compute: ({ visitsChange, outputChange }, { step, warn }) => {
    warn("no-control-group");
    const visits = step("visits", "1 + change of the visits", new Decimal(visitsChange).plus(1));
    const output = step("output", "1 + change of the output", new Decimal(outputChange).plus(1));
    return decimalText(step("index", "output / visits", output.div(visits)));
  },
});
