import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { breakageSchema } from "./breakage-schema";
import type { BreakageFormula } from "./breakage-types";

/**
 * Breakage: the share of points that is never redeemed, 1 − the share redeemed in the end.
 *
 * The share redeemed in the end is an estimate as long as points are outstanding; `vintageBreakage` reads what has expired so far.
 *
 * @param input - The share of issued points that is redeemed in the end.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1, exact.
 * @throws InputError when the share is not from 0 to 1.
 * @see law:ifrs-15 under Sources.
 * @example
 * ```ts
 * import { breakage } from "idic/loyalty";
 *
 * breakage({ redemption: "0.95" }).value; // => "0.05"
 * ```
 */
export const breakage: BreakageFormula = /* @__PURE__ */ formula({
  code: "breakage",
  unit: "fraction",
  cites: ["law:ifrs-15"],
  schema: breakageSchema,
  compute: ({ redemption }, { step }) => decimalText(step("breakage", "1 − redemption", new Decimal(1).minus(redemption))),
});
