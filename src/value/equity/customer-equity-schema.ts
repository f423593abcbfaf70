import * as z from "zod/mini";
import { type Field, idField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField, rateField, shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { lengthIssues } from "../list-length";
import type { CustomerEquityInput, CustomerEquityTerms, EquityPeriod, EquityPeriodInput } from "./customer-equity-types";

const MOST_PERIODS = 1_000;
const MOST_SEGMENTS = 1_000;

const periodField: Field<EquityPeriod, EquityPeriodInput> = z.object({
  retention: shareField,
  sales: numberField,
  costOfGoods: nonNegativeField,
  retentionSpend: nonNegativeField,
  addOnSpend: nonNegativeField,
});

/** The schema of segments and the discount rate of a period. */
export const customerEquitySchema: Field<CustomerEquityTerms, CustomerEquityInput> = withCheck(
  z.object({
    segments: z.array(
      z.object({
        name: idField,
        prospects: nonNegativeField,
        acquisitionRate: shareField,
        acquisitionSpend: nonNegativeField,
        sales: numberField,
        costOfGoods: nonNegativeField,
        periods: z.array(periodField),
      }),
    ),
    discountRate: rateField,
  }),
  ({ segments }): Issue[] => [
    ...lengthIssues(segments, { path: ["segments"], most: MOST_SEGMENTS }),
    ...segments.flatMap(({ periods }, position) =>
      lengthIssues(periods, { path: ["segments", position, "periods"], least: 0, most: MOST_PERIODS }),
    ),
    ...repeatedNames(
      segments.map(({ name }) => name),
      (position) => ["segments", position, "name"],
    ),
  ],
);
