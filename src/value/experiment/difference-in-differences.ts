import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { differenceInDifferencesSchema } from "./difference-in-differences-schema";
import type { DifferenceInDifferencesFormula } from "./difference-in-differences-types";

/**
 * Difference in differences: (treated after − treated before) − (control after − control before).
 *
 * What changed for everybody drops out, and so does what always told the groups apart. It is the effect of the treatment only if both
 * groups would have changed alike without it, which no arithmetic can show.
 *
 * @param input - Means or rates, all four in one unit.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference in the unit of the inputs, exact; of rates as a fraction, so 0.05 is five percentage points.
 * @throws InputError when one of the four is no number.
 * @see G4 under Sources.
 * @example
 * ```ts
 * import { differenceInDifferences } from "idic/value";
 *
 * differenceInDifferences({ treated: { before: 100, after: 130 }, control: { before: 90, after: 100 } }).value; // => "20"
 * ```
 */
export const differenceInDifferences: DifferenceInDifferencesFormula = /* @__PURE__ */ formula({
  code: "difference-in-differences",
  unit: "as-given",
  cites: ["G4"],
  schema: differenceInDifferencesSchema,
  compute: ({ treated, control }, { step }) => {
    const own = step("treated-change", "treated after − treated before", new Decimal(treated.after).minus(treated.before));
    const common = step("control-change", "control after − control before", new Decimal(control.after).minus(control.before));
    return decimalText(step("difference", "treated change − control change", own.minus(common)));
  },
});
