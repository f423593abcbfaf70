import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { upperTail } from "../../foundation/normal-quantile";
import { formula } from "../../rule/figure";
import { twoProportionTestSchema } from "./proportion-schema";
import type { ResponseCount, TwoGroups, TwoProportionTestFormula } from "./proportion-types";

const DIGITS = 12;

/**
 * The test of two proportions: whether a treated group responds otherwise than its control group by more than chance.
 *
 * z = (p1 − p2) / √(p (1 − p) (1/n1 + 1/n2)) with the pooled rate p = (x1 + x2) / (n1 + n2), two-sided and without continuity
 * correction. z is decimal arithmetic; its probability is a `number` of which the 12 digits are shown that are right.
 *
 * It holds for large groups that were drawn by lot. A small probability says that chance alone would rarely do this; it does not
 * say how large the effect is: `newcombeInterval` does.
 *
 * @param input - Responses and size of both groups.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference as a fraction, z and the two-sided probability.
 * @throws InputError `zero-denominator` for an empty group, or when nobody or everybody responded; `inconsistent` for more responses than people.
 * @see book:fleiss, G3 under Sources.
 * @example
 * ```ts
 * import { twoProportionTest } from "idic/value";
 *
 * const { value } = twoProportionTest({ treated: { responses: 120, size: 1000 }, control: { responses: 90, size: 1000 } });
 * value.z; // => "2.1882658846227236262"
 * value.pValue; // => "0.0286502403984"
 * ```
 */
export const twoProportionTest: TwoProportionTestFormula = /* @__PURE__ */ formula({
  code: "two-proportion-test",
  unit: "score",
  cites: ["book:fleiss", "G3"],
  schema: twoProportionTestSchema,
  check: (groups): Issue[] => {
    const pooled = pooledRate(groups);
    if (pooled.gt(0) && pooled.lt(1)) return [];
    const message = `expected some responses and some without, got ${pooled.isZero() ? "none" : "nothing but responses"} in both groups`;
    return [{ code: "zero-denominator", path: [], message }];
  },
  convention: () => "pooled, two-sided, without continuity correction",
  compute: (groups, { step }) => {
    const { treated, control } = groups;
    const difference = step("difference", "p1 − p2", rateOf(treated).minus(rateOf(control)));
    const pooled = step("pooled-rate", "p = (x1 + x2) / (n1 + n2)", pooledRate(groups));
    const error = step(
      "standard-error",
      "√(p (1 − p) (1/n1 + 1/n2))",
      new Decimal(1)
        .minus(pooled)
        .times(pooled)
        .times(new Decimal(1).div(treated.size).plus(new Decimal(1).div(control.size)))
        .sqrt(),
    );
    const z = step("z", "difference / standard error", difference.div(error));
    const pValue = step("p-value", "2 · (1 − Φ(|z|))", new Decimal(2 * upperTail(z.abs().toNumber())).toSignificantDigits(DIGITS));
    return { difference: decimalText(difference), z: decimalText(z), pValue: decimalText(pValue) };
  },
});

function rateOf({ responses, size }: ResponseCount): Decimal {
  return new Decimal(responses).div(size);
}

function pooledRate({ treated, control }: TwoGroups): Decimal {
  return new Decimal(treated.responses).plus(control.responses).div(new Decimal(treated.size).plus(control.size));
}
