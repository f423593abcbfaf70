import * as z from "zod/mini";
import { compareExact, exact, formatExact } from "../../foundation/exact";
import { type Field, listOf, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import type { RatedCustomers, RatedCustomersInput, RepurchaseByRatingInput, RepurchaseByRatingTerms } from "./repurchase-by-rating-types";

const ratedField: Field<RatedCustomers, RatedCustomersInput> = withCheck(
  z.object({ rating: numberField, customers: wholeField(1), repurchased: wholeField(0) }),
  ({ customers, repurchased }): Issue[] =>
    repurchased <= customers
      ? []
      : [{ code: "inconsistent", path: ["repurchased"], message: `expected at most ${customers}, the customers, got ${repurchased}` }],
);

/** The schema of customers by rating. */
export const repurchaseByRatingSchema: Field<RepurchaseByRatingTerms, RepurchaseByRatingInput> = withCheck(
  z.object({ ratings: listOf(ratedField, 2) }),
  ({ ratings }) => {
    const repeated = repeatedNames(
      ratings.map(({ rating }) => formatExact(exact(rating))),
      (position) => ["ratings", position, "rating"],
    );
    const [, next] = byRating(ratings);
    if (next === undefined || next.repurchased > 0) return repeated;
    const path = ["ratings", ratings.indexOf(next), "repurchased"];
    return [...repeated, { code: "zero-denominator", path, message: "expected somebody to buy again below the best rating" }];
  },
);

/** The best rating first. */
export function byRating(ratings: readonly RatedCustomers[]): RatedCustomers[] {
  return [...ratings].sort((a, b) => compareExact(exact(b.rating), exact(a.rating)));
}
