import type { CatalogueFor } from "./catalogue";
import type { AnyFigure, FigureComparison } from "./compare-figures";
import { type Explainable, forAuditor, forCustomer, wordsFor } from "./explain-answer";
import { comparisonForAuditor, comparisonForCustomer } from "./explain-comparison";

/** For whom an answer is put into words. */
export type Audience = "customer" | "auditor";

/** How an answer is put into words. */
export interface ExplainOptions {
  /** `"customer"` (the default): what an adviser can read out; `"auditor"`: codes, numbers and sources, line by line. */
  readonly audience?: Audience;
}

/**
 * Puts two figures side by side into words: what each says, and the second less the first.
 *
 * @param comparison - What `compare` made of two figures.
 * @param catalogue - The words of a language that has both formulas, such as `zhCN` or `en`.
 * @param options - The audience.
 * @returns A line for each figure and one for the difference; for an auditor, lines with both sides.
 * @example
 * ```ts
 * import { compare, explain } from "idic";
 * import { zhCN } from "idic/locales/zh-CN";
 * import { faderHardie1, faderHardie2, geometricClv } from "idic/value";
 *
 * const contract = { margin: 1000, retention: "0.9", discountRate: "0.1" };
 * const first = geometricClv({ ...contract, ...faderHardie1 });
 * const second = geometricClv({ ...contract, ...faderHardie2 });
 * explain(compare({ first, second }), zhCN).split("\n").at(-1); // => "后者减前者：-1000"
 * ```
 */
export function explain<First extends AnyFigure, Second extends AnyFigure>(
  comparison: FigureComparison<First, Second>,
  catalogue: CatalogueFor<NoInfer<First>> & CatalogueFor<NoInfer<Second>>,
  options?: ExplainOptions,
): string;
/**
 * Puts an answer into words.
 *
 * @param answer - A decision, a document, a timeline or a figure.
 * @param catalogue - The words of a language that has this rule, such as `zhCN` or `en`.
 * @param options - The audience.
 * @returns Sentences for the customer, or labelled lines for an auditor.
 * @example
 * ```ts
 * import { explain } from "idic";
 * import { compileCadence, fawVwCadence } from "idic/interact";
 * import { en } from "idic/locales/en";
 *
 * const adviseCall = compileCadence(fawVwCadence);
 * const advice = adviseCall({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });
 * explain(advice, en); // => "The next call is due on 2026-11-30. You plan to buy soon."
 * ```
 */
export function explain<A extends Explainable>(answer: A, catalogue: CatalogueFor<NoInfer<A>>, options?: ExplainOptions): string;
export function explain(answer: Explainable | FigureComparison, catalogue: CatalogueFor<never>, options?: ExplainOptions): string {
  const { rules, labels } = catalogue;
  const forAnAuditor = options?.audience === "auditor";
  if (isComparison(answer)) return (forAnAuditor ? comparisonForAuditor : comparisonForCustomer)(answer, rules, labels);
  return (forAnAuditor ? forAuditor : forCustomer)(answer, wordsFor(answer, rules), labels);
}

function isComparison(answer: Explainable | FigureComparison): answer is FigureComparison {
  return "shape" in answer && answer.shape === "comparison";
}
