import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { incrementalProfitSchema } from "./campaign-return-schema";
import type { IncrementalProfitFormula } from "./campaign-return-types";

/**
 * Incremental profit: what a treatment brought beyond what the control group did without it:
 * treated · (treated rate − control rate) · margin − cost.
 *
 * Whether the difference of the rates is more than chance is another question: `twoProportionTest` and `newcombeInterval` answer it.
 *
 * @param input - The number treated, both rates as fractions, the margin of a response and the whole cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money, exact; negative when the treatment cost more than it brought.
 * @throws InputError when a rate lies outside 0 to 1, or the number treated or the cost is negative.
 * @see G1, G4 under Sources.
 * @example
 * ```ts
 * import { incrementalProfit } from "idic/value";
 *
 * const mailing = { treated: 1000, treatedRate: "0.12", controlRate: "0.09", margin: 50 };
 * incrementalProfit({ ...mailing, cost: 600 }).value; // => "900"
 * ```
 */
export const incrementalProfit: IncrementalProfitFormula = /* @__PURE__ */ formula({
  code: "incremental-profit",
  unit: "money",
  cites: ["G1", "G4"],
  schema: incrementalProfitSchema,
  compute: ({ treated, treatedRate, controlRate, margin, cost }, { step }) => {
    const responses = step(
      "incremental-responses",
      "treated · (treated rate − control rate)",
      new Decimal(treatedRate).minus(controlRate).times(treated),
    );
    return decimalText(step("profit", "incremental responses · margin − cost", responses.times(margin).minus(cost)));
  },
});
