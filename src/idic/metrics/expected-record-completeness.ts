import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import type { ExpectedRecordCompletenessFormula } from "./expected-record-completeness-types";
import { expectedRecordCompletenessSchema } from "./step-metrics-schema";

/**
 * How many files would be complete if every field were filled independently of the others: fieldCompleteness ^ fields.
 *
 * “90% collected” needs its denominator: nine fields in ten can mean that one file in six is complete. Fields are seldom independent, so
 * `stepMetrics` counts the complete files; this is what to hold that count against.
 *
 * @param input - The share of fields that are filled, and how many fields a file has.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError when the share lies outside 0 to 1 or there is no field.
 * @see ID-02, ID-03, O14 under Sources.
 * @example
 * ```ts
 * import { expectedRecordCompleteness } from "idic";
 *
 * expectedRecordCompleteness({ fieldCompleteness: "0.9", fields: 17 }).value; // => "0.16677181699666569"
 * ```
 */
export const expectedRecordCompleteness: ExpectedRecordCompletenessFormula = /* @__PURE__ */ formula({
  code: "expected-record-completeness",
  unit: "fraction",
  cites: ["ID-02", "ID-03", "O14"],
  schema: expectedRecordCompletenessSchema,
  compute: ({ fieldCompleteness, fields }, { step }) =>
    decimalText(step("complete", "field completeness ^ fields", new Decimal(fieldCompleteness).pow(fields))),
});
