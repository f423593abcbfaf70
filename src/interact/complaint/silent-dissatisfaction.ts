import { Decimal, decimalText } from "../../foundation/decimal";
import { formula, type Working } from "../../rule/figure";
import { silentDissatisfactionSchema } from "./silent-dissatisfaction-schema";
import type { SilentDissatisfactionCounts, SilentDissatisfactionFormula } from "./silent-dissatisfaction-types";

/** One purchase in four leaves somebody dissatisfied (CH-03). */
const DISSATISFIED = "0.25";

/** Fewer than so many of them complain (CH-04). */
const COMPLAIN = "0.05";

/** By a rule of thumb one in so many complains. */
const FOR_EACH_COMPLAINT = 27;

/**
 * Silent dissatisfaction: how many people the complaints do not show. Most of the dissatisfied leave without a word.
 *
 * With `"fewer-than-five-percent"` complaints give strict lower bounds, because the source says fewer: n complaints mean more
 * than 20 n dissatisfied, more than 19 n of them silent, and more than 80 n purchases. Purchases give what is to be expected
 * when one in four dissatisfies, and strict bounds for the rest. With `"one-in-27"` complaints give an estimate.
 *
 * @param input - Complaints or purchases, and how many of the dissatisfied complain.
 * @param options - `explain: false` leaves the steps out.
 * @returns Counts, exact; a bound is named a bound.
 * @throws InputError `empty` for bounds from no complaint at all, other issues when a count is not whole or both are given.
 * @see CH-03, CH-04, CH-10, O13, book:kotler-keller, paper:tarp under Sources.
 * @example
 * ```ts
 * import { silentDissatisfaction } from "idic/interact";
 *
 * const fromComplaints = silentDissatisfaction({ complaints: 10, convention: "fewer-than-five-percent" });
 * fromComplaints.value; // => { dissatisfiedMoreThan: "200", silentMoreThan: "190", purchasesMoreThan: "800" }
 *
 * const fromPurchases = silentDissatisfaction({ purchases: 10000, convention: "fewer-than-five-percent" });
 * fromPurchases.value; // => { dissatisfied: "2500", complaintsFewerThan: "125", silentMoreThan: "2375" }
 *
 * silentDissatisfaction({ complaints: 10, convention: "one-in-27" }).value; // => { dissatisfied: "270", silent: "260" }
 * ```
 */
export const silentDissatisfaction: SilentDissatisfactionFormula = /* @__PURE__ */ formula({
  code: "silent-dissatisfaction",
  unit: "count",
  cites: ["CH-03", "CH-04", "CH-10", "O13", "book:kotler-keller", "paper:tarp"],
  schema: silentDissatisfactionSchema,
  convention: ({ convention }) => convention,
  compute: ({ complaints, purchases, convention }, working) => {
    if (purchases !== null) return fromPurchases(new Decimal(purchases), working);
    const count = new Decimal(complaints ?? 0);
    return convention === "one-in-27" ? estimate(count, working) : bounds(count, working);
  },
});

function bounds(complaints: Decimal, { step }: Working): SilentDissatisfactionCounts {
  const dissatisfied = step("dissatisfied-more-than", "complaints / 5%", complaints.div(COMPLAIN));
  const silent = step("silent-more-than", "dissatisfied − complaints", dissatisfied.minus(complaints));
  const purchases = step("purchases-more-than", "dissatisfied / 25%", dissatisfied.div(DISSATISFIED));
  return {
    dissatisfiedMoreThan: decimalText(dissatisfied),
    silentMoreThan: decimalText(silent),
    purchasesMoreThan: decimalText(purchases),
  };
}

function fromPurchases(purchases: Decimal, { step }: Working): SilentDissatisfactionCounts {
  const dissatisfied = step("dissatisfied", "purchases · 25%", purchases.times(DISSATISFIED));
  const complaints = step("complaints-fewer-than", "dissatisfied · 5%", dissatisfied.times(COMPLAIN));
  const silent = step("silent-more-than", "dissatisfied − complaints", dissatisfied.minus(complaints));
  return { dissatisfied: decimalText(dissatisfied), complaintsFewerThan: decimalText(complaints), silentMoreThan: decimalText(silent) };
}

function estimate(complaints: Decimal, { step }: Working): SilentDissatisfactionCounts {
  const dissatisfied = step("dissatisfied", "complaints · 27", complaints.times(FOR_EACH_COMPLAINT));
  const silent = step("silent", "dissatisfied − complaints", dissatisfied.minus(complaints));
  return { dissatisfied: decimalText(dissatisfied), silent: decimalText(silent) };
}
