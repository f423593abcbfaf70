import { allocateUnits } from "../../foundation/allocate";
import { type Exact, formatExact, plus, powerOfTen, rescale } from "../../foundation/exact";
import { numberColumn } from "../../foundation/number-column";
import { narrowed } from "../../foundation/whole";
import { formula } from "../../rule/figure";
import { paretoColumns, paretoPositions, rankingOf, totalIssues } from "./pareto-columns";
import { paretoClassesSchema } from "./pareto-schema";
import { type ParetoClassTotal, type ParetoFormula, type ParetoReading, type ParetoTerms, paretoClassCodes } from "./pareto-types";

/** A to 80%, B to 95%; the customer who crosses a limit is still inside. Whatever the base, somebody is in A. */
export const crossingPareto = { cutOff: "crossing", ties: "input-order", a: "0.8", b: "0.95" } as const satisfies ParetoReading;

/** A to 80%, B to 95%; no class exceeds its limit. One customer who brings 90% is then in B, and nobody is in A. */
export const cumulativePareto = { ...crossingPareto, cutOff: "cumulative" } as const satisfies ParetoReading;

const DECIMALS = 20;
const ZERO: Exact = { units: 0n, scale: 0 };

const compute = /* @__PURE__ */ formula({
  code: "pareto-classes",
  unit: "code",
  cites: ["DF-16", "G5", "G7", "M8"],
  schema: paretoClassesSchema,
  check: (terms) => totalIssues(rankingOf(columnOf(terms)).total, ["customers"]),
  convention: ({ cutOff, ties, a, b }) => `${cutOff}, ties ${ties}, A to ${a}, B to ${b}`,
  compute: (terms) => {
    const column = columnOf(terms);
    const positions = paretoPositions(rankingOf(column), terms);
    const counts = paretoClassCodes.map(() => 0);
    const sums = paretoClassCodes.map(() => ZERO);
    positions.forEach((position, at) => {
      counts[position] = (counts[position] ?? 0) + 1;
      sums[position] = plus(sums[position] ?? ZERO, column.exactOf(column.keys[at] ?? 0));
    });
    const shares = sharesOf(sums.slice(0, -1));
    const classes = paretoClassCodes.map(
      (code, position): ParetoClassTotal => ({
        class: code,
        customers: counts[position] ?? 0,
        value: formatExact(sums[position] ?? ZERO),
        share: shares[position] ?? null,
      }),
    );
    return { customers: terms.customers.map(({ id }, at) => ({ id, class: paretoClassCodes[positions[at] ?? 0] ?? "c" })), classes };
  },
});

/**
 * Pareto classes: customers by what they bring, most first, until class A makes up its share of the whole and A and B together
 * make up theirs. Not to be confused with the classes A, B and C of a repair quote.
 *
 * `cumulative`: a customer is inside while the share that includes him, Σ of him and all above him / Σ of all, is at most the limit.
 * `crossing`: while the share before him, Σ of all above him / Σ of all, is below it, so that the one who crosses it is inside. Shares
 * are compared exactly. Who brings less than nothing is
 * `below-zero` and counts for no whole.
 *
 * `paretoClasses.columns` classes whole tables in O(n log n): one sort, and one exact sum of which some places are kept.
 *
 * @param input - The customers and the reading, such as `crossingPareto`.
 * @param options - `explain` changes nothing: there are no steps.
 * @returns The class of each customer, and what each class makes up; shares are given out by largest remainder and add up to 1.
 * @throws InputError `zero-denominator` when nobody brings anything, `inconsistent` when B's limit is not above A's.
 * @see DF-16, G5, G7, M8 under Sources.
 * @example
 * ```ts
 * import { crossingPareto, cumulativePareto, paretoClasses } from "idic/differentiate";
 *
 * const customers = ["500", "250", "150", "60", "40"].map((value, position) => ({ id: `c${position + 1}`, value }));
 * const [cumulative, crossing] = [cumulativePareto, crossingPareto].map((reading) => paretoClasses({ customers, ...reading }).value);
 * cumulative?.customers.map((customer) => customer.class); // => ["a", "a", "b", "c", "c"]
 * crossing?.customers.map((customer) => customer.class); // => ["a", "a", "a", "b", "c"]
 * crossing?.classes[0]; // => { class: "a", customers: 3, value: "900", share: "0.9" }
 * ```
 */
export const paretoClasses: ParetoFormula = /* @__PURE__ */ Object.assign(compute, { columns: paretoColumns });

function columnOf({ customers }: Pick<ParetoTerms, "customers">) {
  return numberColumn(customers.map(({ value }) => value));
}

/** Shares of a whole that add up to exactly 1. */
function sharesOf(sums: readonly Exact[]): string[] {
  const scale = Math.max(...sums.map((sum) => sum.scale));
  const units = allocateUnits(
    powerOfTen(DECIMALS),
    sums.map((sum) => narrowed(rescale(sum, scale, "down"))),
  );
  return units.map((share) => formatExact({ units: BigInt(share), scale: DECIMALS }));
}
