import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { recoveryGapSchema } from "./recovery-gap-schema";
import type { RecoveryGapFormula } from "./recovery-gap-types";

/**
 * The recovery gap: the loyalty of customers whose problem was resolved, less that of customers who had none.
 *
 * Above zero it is what the literature calls the service recovery paradox. The source says that trust *can* rise above what it
 * was, so the gap is measured and never assumed; that the two groups differ is no proof of a cause.
 *
 * @param input - The loyalty of both groups as fractions, measured in one way.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference of the two fractions, exact: 0.08 is eight percentage points.
 * @throws InputError when a share lies outside 0 to 1.
 * @see CH-09, paper:tarp under Sources.
 * @example
 * ```ts
 * import { recoveryGap } from "idic/interact";
 *
 * recoveryGap({ afterRecovery: "0.88", withoutProblem: "0.80" }).value; // => "0.08"
 * recoveryGap({ afterRecovery: "0.54", withoutProblem: "0.80" }).value; // => "-0.26"
 * ```
 */
export const recoveryGap: RecoveryGapFormula = /* @__PURE__ */ formula({
  code: "recovery-gap",
  unit: "fraction",
  cites: ["CH-09", "paper:tarp"],
  schema: recoveryGapSchema,
  compute: ({ afterRecovery, withoutProblem }, { step }) =>
    decimalText(step("gap", "after recovery − without a problem", new Decimal(afterRecovery).minus(withoutProblem))),
});
