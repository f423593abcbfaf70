import { allocateUnits } from "../../foundation/allocate";
import { Decimal, decimalText } from "../../foundation/decimal";
import { exact, rescale } from "../../foundation/exact";
import { narrowed } from "../../foundation/whole";
import { formula } from "../../rule/figure";
import { profitContributorsSchema } from "./profit-contributors-schema";
import type { ProfitContributorsFormula } from "./profit-contributors-types";

/**
 * Who contributes profit, and what an effort spread evenly would miss. Only part of a base contributes; treating all alike leaves those
 * who matter without attention. So effort is given out in proportion to profit, effort · profit / Σ profit above zero, in
 * whole units by largest remainder.
 *
 * @param input - What each customer contributes, and the effort there is.
 * @param options - `explain: false` leaves the steps out.
 * @returns How many contribute, the share of an even effort that would go past them, and the effort for each.
 * @throws InputError `zero-denominator` when nobody contributes, `duplicate-id` for a customer who is there twice.
 * @see DF-16, G3, M8 under Sources.
 * @example
 * ```ts
 * import { profitContributors } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "zhang", profit: "6000" },
 *   { id: "li", profit: "3000" },
 *   { id: "wang", profit: "0" },
 *   { id: "zhao", profit: "-200" },
 * ];
 * const { value } = profitContributors({ customers, effort: 30 });
 * [value.share, value.unaimed]; // => ["0.5", "0.5"]
 * value.efforts.map(({ effort }) => effort); // => [20, 10, 0, 0]
 * ```
 */
export const profitContributors: ProfitContributorsFormula = /* @__PURE__ */ formula({
  code: "profit-contributors",
  unit: "count",
  cites: ["DF-16", "G3", "M8"],
  schema: profitContributorsSchema,
  compute: ({ customers, effort }, { step }) => {
    const profits = customers.map(({ profit }) => exact(profit));
    const scale = profits.reduce((most, profit) => Math.max(most, profit.scale), 0);
    const weights = profits.map((profit) => (profit.units > 0n ? narrowed(rescale(profit, scale, "down")) : 0));
    const contributors = weights.filter((weight) => weight > 0).length;
    const share = step("share", "contributors / customers", new Decimal(contributors).div(customers.length));
    const efforts = allocateUnits(effort, weights);
    return {
      contributors,
      share: decimalText(share),
      unaimed: decimalText(
        step("unaimed", "1 − contributors / customers", new Decimal(customers.length - contributors).div(customers.length)),
      ),
      efforts: customers.map(({ id }, at) => ({ id, effort: Number(efforts[at] ?? 0) })),
    };
  },
});
