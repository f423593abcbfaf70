import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { buyerBenefitSchema } from "./perceived-value-schema";
import type { BuyerBenefitFormula } from "./perceived-value-types";

/**
 * The buyer's benefit: product effectiveness + brand value − monetary cost − time cost.
 *
 * The source prints the last term as time *convenience* and subtracts it, so it is read as a cost (O11). A negative benefit is legal.
 *
 * @param input - The four terms in one unit.
 * @param options - `explain: false` leaves the steps out.
 * @returns The benefit in the unit of the terms, exact.
 * @throws InputError when a term is no number or a cost is negative.
 * @see VA-01, VA-02 under Sources.
 * @example
 * ```ts
 * import { buyerBenefit } from "idic/value";
 *
 * buyerBenefit({ productEffectiveness: "90000", brandValue: "40000", monetaryCost: "100000", timeCost: "5000" }).value; // => "25000"
 * ```
 */
export const buyerBenefit: BuyerBenefitFormula = /* @__PURE__ */ formula({
  code: "buyer-benefit",
  unit: "money",
  cites: ["VA-01", "VA-02", "O11"],
  schema: buyerBenefitSchema,
  compute: ({ productEffectiveness, brandValue, monetaryCost, timeCost }, { step }) => {
    const gain = step("gain", "product effectiveness + brand value", new Decimal(productEffectiveness).plus(brandValue));
    const sacrifice = step("sacrifice", "monetary cost + time cost", new Decimal(monetaryCost).plus(timeCost));
    return decimalText(step("benefit", "gain − sacrifice", gain.minus(sacrifice)));
  },
});
