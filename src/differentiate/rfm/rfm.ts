import { numberColumn } from "../../foundation/number-column";
import { formula } from "../../rule/figure";
import { recencyKeys, rfmColumns, rfmScores } from "./rfm-columns";
import { rfmSchema } from "./rfm-schema";
import type { RfmFormula, RfmReading } from "./rfm-types";

/** Each score ranks the whole base, and equal customers score alike. */
export const independentRfm = { method: "independent", ties: "together" } as const satisfies RfmReading;

/** Frequency is ranked inside a recency bin and spending inside their cell; equal customers score alike. */
export const nestedRfm = { method: "nested", ties: "together" } as const satisfies RfmReading;

const compute = /* @__PURE__ */ formula({
  code: "rfm",
  unit: "score",
  cites: ["G5", "book:hughes", "web:spss-rfm"],
  schema: rfmSchema,
  convention: ({ method, ties, bins }) => `${method}, ties ${ties}, ${bins} bins`,
  compute: ({ customers, ...rule }) => {
    const scores = rfmScores(
      {
        recency: recencyKeys(customers.map(({ recencyDays }) => recencyDays)),
        frequency: Float64Array.from(customers, ({ frequency }) => frequency),
        monetary: numberColumn(customers.map(({ monetary }) => monetary)).keys,
      },
      rule,
    );
    return customers.map(({ id }, at) => {
      const [recency, frequency, monetary] = [scores.recency[at] ?? 0, scores.frequency[at] ?? 0, scores.monetary[at] ?? 0];
      return { id, recency, frequency, monetary, cell: `${recency}${frequency}${monetary}` };
    });
  },
});

/**
 * RFM: how recently, how often and for how much each customer of a base has bought, as scores from 1 to k, which is best.
 *
 * With n customers and ties together: score = 1 + ⌊k · (customers who are worse) / n⌋; other tie rules are in `tieRules`. Independent
 * scores rank the whole base. Nested ones fill their cells evenly, but a frequency of 5 in one recency bin is then not a frequency
 * of 5 in another. Both, and the tie rule, decide results, so both must be said: `independentRfm` and `nestedRfm` are the usual
 * readings. A cell names three scores and is not to be added up.
 *
 * `rfm.columns` scores whole tables in O(n log n).
 *
 * @param input - The customers, the method, the tie rule, and the number of bins if it is not five.
 * @param options - `explain` changes nothing: ranks have no steps.
 * @returns Scores in the order of the customers.
 * @throws InputError `empty` without customers, `duplicate-id` for one who is there twice.
 * @see G5, book:hughes, web:spss-rfm under Sources.
 * @example
 * ```ts
 * import { independentRfm, rfm } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "zhang", recencyDays: 12, frequency: 9, monetary: "25000" },
 *   { id: "li", recencyDays: 300, frequency: 2, monetary: "1800.50" },
 *   { id: "wang", recencyDays: 40, frequency: 4, monetary: "1800.50" },
 * ];
 * rfm({ customers, ...independentRfm }).value.map(({ cell }) => cell); // => ["444", "111", "221"]
 *
 * const columns = { recencyDays: [12, 300, 40], frequency: [9, 2, 4], monetary: [2500000, 180050, 180050] };
 * [...rfm.columns(columns, independentRfm).recency]; // => [4, 1, 2]
 * ```
 */
export const rfm: RfmFormula = /* @__PURE__ */ Object.assign(compute, { columns: rfmColumns });
