import { Decimal, decimalText } from "../../foundation/decimal";
import { isCollected } from "../../foundation/file-value";
import type { Issue } from "../../foundation/issue";
import { formula, type Working } from "../../rule/figure";
import { lostSalesSchema } from "./lost-sales-schema";
import type { LossAccuracy, LossCounts, LossKind, LostSale, LostSaleOutcome, LostSalesFormula, LostSalesTerms } from "./lost-sales-types";
import { pareto } from "./pareto";

/** How lost somebody is by the outcome alone. The same brand from another dealer is ours to place: the car is bought. */
const KINDS = {
  "bought-other-brand": "real",
  "bought-same-brand-elsewhere": "real",
  unreachable: "real",
  "nothing-bought-yet": "quasi",
  "intent-unclear": "quasi",
  "gave-up": "quasi",
  "sales-fault": "false",
} as const satisfies Record<LostSaleOutcome, LossKind>;

const NOT_RECORDED = "not-recorded";

/**
 * The report of lost sales: how many prospects of a period are lost for good, not yet, or only by a fault of sales; why and
 * to which brands; how well that was judged; and what it cost. No rate of conversion is assumed.
 *
 * The kind of a loss is that of the check, else that of the staff, else that of the outcome. Accuracy is the share of all
 * the lost on whom staff and check agree, and beside it the same share of those who were judged twice. Cost is losses by marketing cost over leads.
 *
 * @param input - The lost prospects, and for the cost the marketing cost and the leads of the same period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Counts by kind, Pareto lists with shares that add up to exactly 1, accuracy and cost. The order of the rows does not matter.
 * @throws InputError `zero-denominator` when a cost is given and there were no leads; other issues for rows that are not as described.
 * @see IN-05, IN-06, web:lost-customer-practice, G3, M8 under Sources.
 * @example
 * ```ts
 * import { lostSales } from "idic/interact";
 *
 * const { value } = lostSales({
 *   lost: [
 *     { id: "p1", outcome: "bought-other-brand", reason: "price", brand: "别克", judgedByStaff: "real", judgedByCheck: "real" },
 *     { id: "p2", outcome: "bought-other-brand", brand: "别克", judgedByStaff: "real", judgedByCheck: "quasi" },
 *     { id: "p3", outcome: "nothing-bought-yet", reason: "price" },
 *     { id: "p4", outcome: "sales-fault", reason: "staff" },
 *   ],
 *   marketingCost: "90000",
 *   leads: 600,
 * });
 * value.counts; // => { real: 1, quasi: 2, false: 1, unknown: 0, total: 4 }
 * value.byReason[0]; // => { code: "price", count: 2, share: "0.5", cumulativeShare: "0.5" }
 * value.reasonOwed; // => ["p2"]
 * value.accuracy; // => { right: 1, judgedTwice: 2, share: "0.25", shareOfJudgedTwice: "0.5" }
 * value.cost; // => "600"
 * ```
 */
export const lostSales: LostSalesFormula = /* @__PURE__ */ formula({
  code: "lost-sales",
  unit: "count",
  cites: ["IN-05", "IN-06", "web:lost-customer-practice", "G3", "M8"],
  schema: lostSalesSchema,
  check: ({ marketingCost, leads }): Issue[] =>
    marketingCost === null || leads !== 0
      ? []
      : [{ code: "zero-denominator", path: ["leads"], message: "expected leads to share the marketing cost, got 0" }],
  convention: () => "kind by check, else staff, else outcome; cost of all losses",
  compute: (terms, working) => {
    const { lost } = terms;
    const reasonOwed = lost.filter(({ outcome, reason }) => outcome === "bought-other-brand" && reason === null).map(({ id }) => id);
    if (reasonOwed.length > 0) working.warn("reason-owed", ["lost"]);
    return {
      counts: countsOf(lost),
      byOutcome: pareto(lost.map(({ outcome }) => outcome ?? NOT_RECORDED)),
      byReason: pareto(lost.map(({ reason }) => reason ?? NOT_RECORDED)),
      byBrand: pareto(lost.flatMap(brandOf)),
      reasonOwed: reasonOwed.sort(),
      accuracy: accuracyOf(lost, working),
      cost: costOf(terms, working),
    };
  },
});

function countsOf(lost: readonly LostSale[]): LossCounts {
  const counts = { real: 0, quasi: 0, false: 0, unknown: 0, total: lost.length };
  for (const sale of lost) counts[kindOf(sale)] += 1;
  return counts;
}

function kindOf({ judgedByCheck, judgedByStaff, outcome }: LostSale): LossKind | "unknown" {
  return judgedByCheck ?? judgedByStaff ?? (outcome === null ? "unknown" : KINDS[outcome]);
}

/** The brand of somebody who bought one; placeholders are not recorded. */
function brandOf({ outcome, brand }: LostSale): string[] {
  if (brand !== null && isCollected(brand)) return [brand];
  return outcome === "bought-other-brand" || outcome === "bought-same-brand-elsewhere" ? [NOT_RECORDED] : [];
}

function accuracyOf(lost: readonly LostSale[], { step }: Working): LossAccuracy {
  const twice = lost.filter(({ judgedByStaff, judgedByCheck }) => judgedByStaff !== null && judgedByCheck !== null);
  const right = twice.filter(({ judgedByStaff, judgedByCheck }) => judgedByStaff === judgedByCheck).length;
  if (twice.length === 0) return { right, judgedTwice: 0, share: null, shareOfJudgedTwice: null };
  const share = step("accuracy", "judged alike / all lost", new Decimal(right).div(lost.length));
  const ofTwice = step("accuracy-of-judged-twice", "judged alike / judged twice", new Decimal(right).div(twice.length));
  return { right, judgedTwice: twice.length, share: decimalText(share), shareOfJudgedTwice: decimalText(ofTwice) };
}

function costOf({ lost, marketingCost, leads }: LostSalesTerms, { step }: Working): string | null {
  if (marketingCost === null || leads === null) return null;
  step("cost-per-lead", "marketing cost / leads", new Decimal(marketingCost).div(leads));
  return decimalText(step("cost", "losses · marketing cost / leads", new Decimal(lost.length).times(marketingCost).div(leads)));
}
