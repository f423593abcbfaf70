import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { retentionElasticitySchema } from "./retention-sensitivity-schema";
import type { RetentionElasticityFormula } from "./retention-sensitivity-types";

/**
 * The elasticity of lifetime value with respect to retention: by how many percent the value rises when retention rises by one percent
 * of itself, r / (1 + d − r) with the first margin counted and (1 + d) / (1 + d − r) without it.
 *
 * It holds for small changes and rises without limit as retention nears 1 + d; it is no constant of a trade.
 *
 * @param input - Retention and discount rate of one period, and whether the first margin counts.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio without a unit.
 * @throws InputError `diverges` when r ≥ 1 + d, other issues for rates outside their range.
 * @see VA-03, G2, paper:gupta-lehmann-stuart-2004 under Sources.
 * @example
 * ```ts
 * import { retentionElasticity } from "idic/value";
 *
 * retentionElasticity({ retention: "0.896", discountRate: "0.12", firstMargin: "excluded" }).value; // => "5"
 * retentionElasticity({ retention: "0.896", discountRate: "0.12", firstMargin: "included" }).value; // => "4"
 * ```
 */
export const retentionElasticity: RetentionElasticityFormula = /* @__PURE__ */ formula({
  code: "retention-elasticity",
  unit: "ratio",
  cites: ["VA-03", "G2", "paper:gupta-lehmann-stuart-2004"],
  schema: retentionElasticitySchema,
  check: ({ retention, discountRate }): Issue[] => {
    if (new Decimal(discountRate).plus(1).gt(retention)) return [];
    return [{ code: "diverges", path: [], message: "expected retention < 1 + discountRate: the sum has no end" }];
  },
  convention: ({ firstMargin }) => `first margin ${firstMargin}`,
  compute: ({ retention, discountRate, firstMargin }, { step }) => {
    const growth = new Decimal(discountRate).plus(1);
    const denominator = step("denominator", "1 + d − r", growth.minus(retention));
    return decimalText(
      firstMargin === "included"
        ? step("elasticity", "r / (1 + d − r)", new Decimal(retention).div(denominator))
        : step("elasticity", "(1 + d) / (1 + d − r)", growth.div(denominator)),
    );
  },
});
