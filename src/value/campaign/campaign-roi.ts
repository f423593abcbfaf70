import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { campaignRoiSchema } from "./campaign-return-schema";
import type { CampaignRoiFormula } from "./campaign-return-types";

/**
 * The return on a campaign: (incremental margin − cost) / cost. It counts margin, and only the margin that the campaign caused;
 * revenue divided by cost is `returnOnAdSpend`, and is no return.
 *
 * @param input - Margin beyond what would have come anyway, and the whole cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: 0.5 is fifty fen for every yuan; −1 when nothing came back.
 * @throws InputError `zero-denominator` when the campaign cost nothing, `out-of-range` for a negative cost.
 * @see G3 under Sources.
 * @example
 * ```ts
 * import { campaignRoi } from "idic/value";
 *
 * campaignRoi({ incrementalMargin: "15000", cost: "10000" }).value; // => "0.5"
 * ```
 */
export const campaignRoi: CampaignRoiFormula = /* @__PURE__ */ formula({
  code: "campaign-roi",
  unit: "fraction",
  cites: ["G3"],
  schema: campaignRoiSchema,
  compute: ({ incrementalMargin, cost }, { step }) => {
    const gain = step("gain", "incremental margin − cost", new Decimal(incrementalMargin).minus(cost));
    return decimalText(step("roi", "gain / cost", gain.div(cost)));
  },
});
