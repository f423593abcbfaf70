import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { topShareSchema } from "./concentration-schema";
import type { TopShareFormula } from "./concentration-types";
import { lorenzReader } from "./lorenz-reader";

/**
 * The share of the value that the top of the customers brings: 1 − L(1 − top), where L is the Lorenz curve. Where the top ends inside
 * a customer, the part of him counts.
 *
 * @param input - What each customer brings, and which share of the customers is the top.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `empty` without customers, `zero-denominator` when nobody brings anything, `out-of-range` for a negative value.
 * @see DF-16 under Sources.
 * @example
 * ```ts
 * import { topShare } from "idic/differentiate";
 *
 * topShare({ values: [10, 30, 20, 40], top: "0.25" }).value; // => "0.4"
 * topShare({ values: [10, 30, 20, 40], top: "0.3" }).value; // => "0.46"
 * ```
 */
export const topShare: TopShareFormula = /* @__PURE__ */ formula({
  code: "top-share",
  unit: "fraction",
  cites: ["DF-16"],
  schema: topShareSchema,
  compute: ({ values, top }, { step }) => {
    const curve = lorenzReader(values);
    const others = step("others", "L(1 − top)", curve.at(new Decimal(1).minus(top)));
    return decimalText(step("top-share", "1 − L(1 − top)", new Decimal(1).minus(others)));
  },
});
