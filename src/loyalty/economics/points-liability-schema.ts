import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { compareExact, type DecimalText, type Exact, exact, formatExact, plus } from "../../foundation/exact";
import { type Field, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { roundingModes } from "../../foundation/rounding";
import type {
  BookedUnit,
  PointsAllocationInput,
  PointsAllocationTerms,
  PointsLiabilityInput,
  PointsLiabilityTerms,
} from "./points-liability-types";

const MOST_DECIMALS = 20;

const bookedField: Field<BookedUnit> = z.object({ decimals: wholeField(0, MOST_DECIMALS), mode: oneOf(roundingModes) });

/** The schema of a sale that earns points. */
export const pointsAllocationSchema: Field<PointsAllocationTerms, PointsAllocationInput> = withCheck(
  z.object({
    price: positiveAmountField,
    goods: positiveAmountField,
    expectedPoints: positiveAmountField,
    pointValue: positiveAmountField,
    booked: bookedField,
  }),
  ({ price, goods, expectedPoints, pointValue, booked }): Issue[] => {
    const issues = fineness(price, "price", booked);
    const isWorthless = exact(goods).units === 0n && (exact(expectedPoints).units === 0n || exact(pointValue).units === 0n);
    if (isWorthless)
      issues.push({ code: "zero-denominator", path: ["goods"], message: "expected goods or points of some worth to carry the price" });
    return issues;
  },
);

/** The schema of points and their redemption. */
export const pointsLiabilitySchema: Field<PointsLiabilityTerms, PointsLiabilityInput> = withCheck(
  z.object({
    allocated: positiveAmountField,
    issued: orUnknown(positiveAmountField),
    periods: z.array(z.object({ redeemed: positiveAmountField, expected: positiveAmountField })),
    booked: bookedField,
  }),
  (terms) => [...fineness(terms.allocated, "allocated", terms.booked), ...checkPeriods(terms)],
);

function fineness(amount: DecimalText, key: string, { decimals }: BookedUnit): Issue[] {
  const shortest = exact(formatExact(exact(amount)));
  if (shortest.scale <= decimals) return [];
  return [{ code: "too-fine", path: [key], message: `expected at most ${decimals} decimals, the unit that is booked, got ${amount}` }];
}

function checkPeriods({ issued, periods }: PointsLiabilityTerms): Issue[] {
  if (periods.length === 0) return [{ code: "empty", path: ["periods"], message: "expected at least one period" }];
  let redeemed: Exact = { units: 0n, scale: 0 };
  return periods.flatMap((period, position): Issue[] => {
    redeemed = plus(redeemed, exact(period.redeemed));
    const path = ["periods", position, "expected"];
    const expected = exact(period.expected);
    if (expected.units === 0n)
      return [{ code: "zero-denominator", path, message: "expected an estimate above 0: without any redemption revenue has no measure" }];
    if (compareExact(expected, redeemed) < 0) {
      const message = `expected at least the ${formatExact(redeemed)} points redeemed by then, got ${period.expected}`;
      return [{ code: "inconsistent", path, message }];
    }
    if (issued === null || compareExact(expected, exact(issued)) <= 0) return [];
    return [{ code: "inconsistent", path, message: `expected at most the ${issued} points issued, got ${period.expected}` }];
  });
}
