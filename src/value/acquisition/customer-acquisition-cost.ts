import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { customerAcquisitionCostSchema } from "./acquisition-economics-schema";
import type { CustomerAcquisitionCostFormula } from "./acquisition-economics-types";

/**
 * Customer acquisition cost (CAC): spending on winning customers / customers won. It is an average; what one more customer costs is
 * another question (`spendingCost`).
 *
 * @param input - The spending and the customers won with it.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer won.
 * @throws InputError `zero-denominator` when nobody was won, other issues for a negative spending.
 * @see VA-27, G3 under Sources.
 * @example
 * ```ts
 * import { customerAcquisitionCost } from "idic/value";
 *
 * customerAcquisitionCost({ spend: 45000, customersWon: 150 }).value; // => "300"
 * ```
 */
export const customerAcquisitionCost: CustomerAcquisitionCostFormula = /* @__PURE__ */ formula({
  code: "customer-acquisition-cost",
  unit: "money",
  cites: ["VA-27", "G3"],
  schema: customerAcquisitionCostSchema,
  compute: ({ spend, customersWon }, { step }) => decimalText(step("cac", "spend / customers won", new Decimal(spend).div(customersWon))),
});
