import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { byRating, repurchaseByRatingSchema } from "./repurchase-by-rating-schema";
import type { RepurchaseByRatingFormula } from "./repurchase-by-rating-types";

/**
 * How many buy again, by how satisfied they said they were. In markets with a choice the curve is bent: at Xerox the totally satisfied
 * were six times as likely to buy again as the merely satisfied. So the ratings stay apart and are never averaged: rate = repurchased / customers for each of them.
 *
 * @param input - Customers and repurchases for each rating.
 * @param options - `explain: false` leaves the steps out.
 * @returns A rate for each rating, best first, and the best as a multiple of the next.
 * @throws InputError `duplicate-id` for a rating that is there twice, `zero-denominator` when nobody buys again at the second best.
 * @see paper:jones-sasser-1995, G3 under Sources.
 * @example
 * ```ts
 * import { repurchaseByRating } from "idic/differentiate";
 *
 * const ratings = [
 *   { rating: 5, customers: 400, repurchased: 240 },
 *   { rating: 4, customers: 500, repurchased: 50 },
 * ];
 * repurchaseByRating({ ratings }).value.topToNext; // => "6"
 * ```
 */
export const repurchaseByRating: RepurchaseByRatingFormula = /* @__PURE__ */ formula({
  code: "repurchase-by-rating",
  unit: "ratio",
  cites: ["paper:jones-sasser-1995", "G3"],
  schema: repurchaseByRatingSchema,
  compute: ({ ratings }, { step }) => {
    const rows = byRating(ratings).map(({ rating, customers, repurchased }) => ({ rating, rate: new Decimal(repurchased).div(customers) }));
    const [top, next] = rows.map(({ rate }) => rate);
    step("top", "bought again / customers, best rating", top ?? new Decimal(0));
    step("next", "bought again / customers, second best rating", next ?? new Decimal(1));
    return {
      rates: rows.map(({ rating, rate }) => ({ rating, rate: decimalText(rate) })),
      topToNext: decimalText(step("top-to-next", "top / next", (top ?? new Decimal(0)).div(next ?? 1))),
    };
  },
});
