import { Decimal } from "../../foundation/decimal";
import { exact, formatUnits, plus, times } from "../../foundation/exact";
import { formula } from "../../rule/figure";
import { bookedShare } from "./booked-share";
import { pointsAllocationSchema } from "./points-liability-schema";
import type { PointsAllocationFormula } from "./points-liability-types";

/**
 * The share of a price that belongs to the points earned with it. The price is shared in proportion to what goods and points
 * would cost alone, the points at their value and as many as are expected to be redeemed.
 *
 * The share of the points is settled to the booked unit and the goods have the rest, so that together they are the price.
 *
 * @param input - The price, what goods and points are worth alone, and the unit that is booked.
 * @param options - `explain: false` leaves the steps out.
 * @returns Both shares in the money of the price.
 * @throws InputError `too-fine` when the price is finer than the booked unit, `zero-denominator` when neither is worth anything.
 * @see law:ifrs-15, R21 under Sources.
 * @example
 * ```ts
 * import { pointsAllocation } from "idic/loyalty";
 *
 * const sale = { price: 100000, goods: 100000, expectedPoints: 9500, pointValue: 1 };
 * const { value } = pointsAllocation({ ...sale, booked: { decimals: 0, mode: "half-up" } });
 * value; // => { goods: "91324", points: "8676" }
 * ```
 */
export const pointsAllocation: PointsAllocationFormula = /* @__PURE__ */ formula({
  code: "points-allocation",
  unit: "money",
  cites: ["law:ifrs-15", "R21"],
  schema: pointsAllocationSchema,
  convention: ({ booked }) => `booked to ${booked.decimals} decimals, ${booked.mode}`,
  compute: ({ price, goods, expectedPoints, pointValue, booked }, { step }) => {
    const worth = times(exact(expectedPoints), exact(pointValue));
    step("points-alone", "expected points · point value", new Decimal(expectedPoints).times(pointValue));
    const points = bookedShare(exact(price), worth, plus(exact(goods), worth), booked);
    const rest = plus(exact(price), { units: -points.units, scale: points.scale });
    const value = { goods: formatUnits(rest.units, rest.scale), points: formatUnits(points.units, points.scale) };
    step("points", "price · points alone / (goods + points alone), booked", new Decimal(value.points));
    step("goods", "price − points", new Decimal(value.goods));
    return value;
  },
});
