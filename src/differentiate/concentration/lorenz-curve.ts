import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { lorenzCurveSchema } from "./concentration-schema";
import type { LorenzCurveFormula } from "./concentration-types";
import { lorenzReader } from "./lorenz-reader";

/**
 * The Lorenz curve: which share of the value is brought by a share of the customers, those who bring least first. The further it
 * hangs below the straight line, the more the customers differ. L(k / n) = Σ of the k smallest values / Σ of all.
 *
 * @param input - What each customer brings, and the shares of customers at which to read; every customer when absent.
 * @param options - `explain` changes nothing: the points are the working.
 * @returns Points from 0 to 1, or those asked for; between two customers the curve goes straight.
 * @throws InputError `empty` without customers, `zero-denominator` when nobody brings anything, `out-of-range` for a negative value.
 * @see DF-16 under Sources.
 * @example
 * ```ts
 * import { lorenzCurve } from "idic/differentiate";
 *
 * lorenzCurve({ values: [10, 30, 20, 40], at: ["0.5", "0.625"] }).value.map(({ value }) => value); // => ["0.3", "0.45"]
 * ```
 */
export const lorenzCurve: LorenzCurveFormula = /* @__PURE__ */ formula({
  code: "lorenz-curve",
  unit: "fraction",
  cites: ["DF-16"],
  schema: lorenzCurveSchema,
  compute: ({ values, at }) => {
    const curve = lorenzReader(values);
    if (at !== null) return at.map((share) => ({ customers: share, value: decimalText(curve.at(new Decimal(share))) }));
    const total = curve.sumOf(curve.count);
    return Array.from({ length: curve.count + 1 }, (_, customers) => ({
      customers: decimalText(new Decimal(customers).div(curve.count)),
      value: decimalText(curve.sumOf(customers).div(total)),
    }));
  },
});
