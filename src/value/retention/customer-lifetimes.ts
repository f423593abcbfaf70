import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { forEver, periodsUntil } from "../whole-periods";
import { customerLifetimesSchema } from "./customer-lifetimes-schema";
import type { CustomerLifetimesFormula } from "./customer-lifetimes-types";

/**
 * How long customers stay at constant retention: expected payments 1 / (1 − r), further renewals r / (1 − r), half-life ln(1/2) / ln r,
 * the median, and the discounted lifetime (1 + d) / (1 + d − r).
 *
 * “One by churn” counts the first payment; what is still to come is one less.
 *
 * @param input - Retention and discount rate of one period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Five durations in periods, `"Infinity"` where nobody leaves or the discounted sum has no end.
 * @throws InputError for rates outside their range.
 * @see G2, G6 under Sources.
 * @example
 * ```ts
 * import { customerLifetimes } from "idic/value";
 *
 * const { expectedPayments, furtherRenewals, median } = customerLifetimes({ retention: "0.8", discountRate: "0.1" }).value;
 * expectedPayments; // => "5"
 * furtherRenewals; // => "4"
 * median; // => "4"
 * ```
 */
export const customerLifetimes: CustomerLifetimesFormula = /* @__PURE__ */ formula({
  code: "customer-lifetimes",
  unit: "periods",
  cites: ["G2", "G6"],
  schema: customerLifetimesSchema,
  compute: ({ retention, discountRate }, { step }) => {
    const stay = new Decimal(retention);
    const churn = step("churn", "1 − r", new Decimal(1).minus(stay));
    const growth = new Decimal(discountRate).plus(1);
    const rest = growth.minus(stay);
    const payments = step("expected-payments", "1 / (1 − r)", churn.isZero() ? forEver : new Decimal(1).div(churn));
    const renewals = step("further-renewals", "r / (1 − r)", churn.isZero() ? forEver : stay.div(churn));
    const halfLife = step("half-life", "ln(1/2) / ln r", halfLifeOf(stay));
    const median = step("median", "the smallest whole t ≥ 1 with r^t ≤ 1/2", Decimal.max(1, halfLife).ceil());
    const discounted = step("discounted", "(1 + d) / (1 + d − r)", rest.gt(0) ? growth.div(rest) : forEver);
    return {
      expectedPayments: decimalText(payments),
      furtherRenewals: decimalText(renewals),
      halfLife: decimalText(halfLife),
      median: decimalText(median),
      discounted: decimalText(discounted),
    };
  },
});

function halfLifeOf(retention: Decimal): Decimal {
  if (retention.isZero()) return new Decimal(0);
  return retention.eq(1) ? forEver : periodsUntil(new Decimal("0.5"), retention);
}
