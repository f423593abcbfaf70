import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { expectedRepurchaseSchema } from "./repurchase-schema";
import type { ExpectedRepurchaseFormula } from "./repurchase-types";

/**
 * Expected repurchase of people who had a problem: how many of them buy again, by whether they said nothing, were not heard,
 * were heard, or were heard quickly. Most say nothing, so what is won by resolving complaints alone is small until more people
 * complain.
 *
 * @param input - The share of each outcome, adding up to 1 exactly, and the rates of a study with its source.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction of those who had a problem, exact.
 * @throws InputError `inconsistent` when the shares do not add up to 1, other issues for shares and rates outside 0 to 1.
 * @see CH-09, CH-10, G7, paper:tarp under Sources.
 * @example
 * ```ts
 * import { expectedRepurchase, tarpLossAbove100Dollars } from "idic/interact";
 *
 * const shares = { silent: "0.95", unresolved: "0.02", resolved: "0.02", resolvedQuickly: "0.01" };
 * expectedRepurchase({ shares, rates: tarpLossAbove100Dollars }).value; // => "0.1083"
 * ```
 */
export const expectedRepurchase: ExpectedRepurchaseFormula = /* @__PURE__ */ formula({
  code: "expected-repurchase",
  unit: "fraction",
  cites: ["CH-09", "CH-10", "G7", "paper:tarp"],
  schema: expectedRepurchaseSchema,
  compute: ({ shares, rates }, { step }) => {
    const part = (code: string, share: string, rate: string) => step(code, "share · rate of repurchase", new Decimal(share).times(rate));
    const parts = [
      part("silent", shares.silent, rates.silent),
      part("unresolved", shares.unresolved, rates.unresolved),
      part("resolved", shares.resolved, rates.resolved),
      part("resolved-quickly", shares.resolvedQuickly, rates.resolvedQuickly),
    ];
    return decimalText(step("expected-repurchase", "sum of the four", Decimal.sum(...parts)));
  },
});
