import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { launchEstimateSchema } from "./programme-return-schema";
import type { EstimatedPeriod, LaunchEstimateFormula } from "./programme-return-types";

/**
 * The estimate before a programme starts: first its effect on what members do, then what that brings, period by period.
 *
 * It is no matter of a quick return, so an estimate of a single period carries the warning `one-period`. Money of later periods is
 * not discounted.
 *
 * @param input - The cost of setting up, and for each period the members, what they spend more, its margin and the cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns Results by period, their total, and the period from which on the programme has paid.
 * @throws InputError without a period, or when a term lies outside its range.
 * @see LO-22 under Sources.
 * @example
 * ```ts
 * import { launchEstimate } from "idic/loyalty";
 *
 * const year = { members: 1000, extraSpend: "200", margin: "0.3", cost: "40000" };
 * const { value } = launchEstimate({ setUpCost: "30000", periods: [year, year, year] });
 * value.periods.map(({ toDate }) => toDate); // => ["-10000", "10000", "30000"]
 * value.paysFrom; // => 2
 * ```
 */
export const launchEstimate: LaunchEstimateFormula = /* @__PURE__ */ formula({
  code: "launch-estimate",
  unit: "money",
  cites: ["LO-22"],
  schema: launchEstimateSchema,
  compute: ({ setUpCost, periods }, { step, warn }) => {
    if (periods.length === 1) warn("one-period", ["periods"]);
    let toDate = new Decimal(setUpCost).negated();
    let lastBelow = 0;
    const rows = periods.map(({ members, extraSpend, margin, cost }, position): EstimatedPeriod => {
      const period = position + 1;
      const profit = step(`profit-${period}`, "members · extra spend · margin", new Decimal(members).times(extraSpend).times(margin));
      const result = profit.minus(cost);
      toDate = step(`to-date-${period}`, "result to date + profit − cost", toDate.plus(result));
      if (toDate.lt(0)) lastBelow = period;
      return { profit: decimalText(profit), result: decimalText(result), toDate: decimalText(toDate) };
    });
    return { periods: rows, total: decimalText(toDate), paysFrom: lastBelow === periods.length ? null : lastBelow + 1 };
  },
});
