import { Decimal } from "../../foundation/decimal";
import { type Exact, exact, formatUnits, plus } from "../../foundation/exact";
import { formula } from "../../rule/figure";
import { bookedShare } from "./booked-share";
import { pointsLiabilitySchema } from "./points-liability-schema";
import type { BookedPeriod, PointsLiabilityFormula } from "./points-liability-types";

const ZERO: Exact = { units: 0n, scale: 0 };

/**
 * The liability for points and the revenue of each period: revenue to date is what was allocated, times the points redeemed to
 * date, over the points expected to be redeemed in all. A changed estimate is caught up in the period in which it changes, so a
 * lower expectation, which is more breakage, brings revenue forward.
 *
 * What is settled to the booked unit is the revenue to date; revenue and liability always add up to what was allocated.
 *
 * @param input - What was allocated, the periods with their redemptions and estimates, and the unit that is booked.
 * @param options - `explain: false` leaves the steps out.
 * @returns Revenue and liability of each period, in the money of the allocation.
 * @throws InputError `inconsistent` when fewer points are expected than were redeemed, or more than were issued;
 * `zero-denominator` when none is expected; `too-fine`, `empty` and other issues for amounts.
 * @see law:ifrs-15, web:kpmg-revenue-2019, R21 under Sources.
 * @example
 * ```ts
 * import { pointsLiability } from "idic/loyalty";
 *
 * const { value } = pointsLiability({
 *   allocated: 8676,
 *   periods: [
 *     { redeemed: 4500, expected: 9500 },
 *     { redeemed: 4000, expected: 9700 },
 *   ],
 *   booked: { decimals: 0, mode: "half-up" },
 * });
 * value.periods.map(({ revenue, liability }) => [revenue, liability]); // => [["4110", "4566"], ["3493", "1073"]]
 * ```
 */
export const pointsLiability: PointsLiabilityFormula = /* @__PURE__ */ formula({
  code: "points-liability",
  unit: "money",
  cites: ["law:ifrs-15", "web:kpmg-revenue-2019", "R21"],
  schema: pointsLiabilitySchema,
  convention: ({ booked }) => `booked to ${booked.decimals} decimals, ${booked.mode}`,
  compute: ({ allocated, periods, booked }, { step }) => {
    let [redeemed, toDate] = [ZERO, ZERO];
    const rows = periods.map((period, position): BookedPeriod => {
      redeemed = plus(redeemed, exact(period.redeemed));
      const reached = bookedShare(exact(allocated), redeemed, exact(period.expected), booked);
      const row = {
        revenue: textOf(less(reached, toDate)),
        toDate: textOf(reached),
        liability: textOf(less(exact(allocated), reached)),
      };
      toDate = reached;
      step(`to-date-${position + 1}`, "allocated · redeemed to date / expected in all, booked", new Decimal(row.toDate));
      return row;
    });
    return { periods: rows, liability: textOf(less(exact(allocated), toDate)) };
  },
});

function less(a: Exact, { units, scale }: Exact): Exact {
  return plus(a, { units: -units, scale });
}

function textOf({ units, scale }: Exact): string {
  return formatUnits(units, scale);
}
