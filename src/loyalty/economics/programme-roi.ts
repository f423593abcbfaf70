import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { programmeRoiSchema } from "./programme-return-schema";
import type { ProgrammeRoiFormula } from "./programme-return-types";

/**
 * The return on a loyalty programme: (incremental profit − cost) / cost.
 *
 * Incremental is what would not have happened without it. What members bring is not: those who spend more anyway are the first to join.
 *
 * @param input - The incremental profit before the cost of the programme, and that cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: 1.5 is 150%; negative when it brings less than it costs.
 * @throws InputError when the cost is not above zero.
 * @see web:exchange-solutions-roi, web:kognitiv-roi under Sources.
 * @example
 * ```ts
 * import { programmeRoi } from "idic/loyalty";
 *
 * programmeRoi({ incrementalProfit: "5000000", cost: "2000000" }).value; // => "1.5"
 * ```
 */
export const programmeRoi: ProgrammeRoiFormula = /* @__PURE__ */ formula({
  code: "programme-roi",
  unit: "ratio",
  cites: ["web:exchange-solutions-roi", "web:kognitiv-roi"],
  schema: programmeRoiSchema,
  compute: ({ incrementalProfit, cost }, { step }) => {
    const gain = step("gain", "incremental profit − cost", new Decimal(incrementalProfit).minus(cost));
    return decimalText(step("roi", "gain / cost", gain.div(cost)));
  },
});
