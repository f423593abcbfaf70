import * as z from "zod/mini";
import { type Field, idField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, numberWithin } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { lengthIssues } from "../list-length";
import type { CustomerEquityShareInput, CustomerEquityShareTerms } from "./customer-equity-share-types";

const MOST_BRANDS = 1_000;
const MOST_CUSTOMERS = 1_000_000;

/** The schema of a sample valued for every brand. */
export const customerEquityShareSchema: Field<CustomerEquityShareTerms, CustomerEquityShareInput> = withCheck(
  z.object({
    brands: z.array(z.object({ brand: idField, values: z.array(numberField) })),
    population: numberWithin({ above: "0" }),
  }),
  ({ brands }): Issue[] => {
    const sample = brands[0]?.values ?? [];
    return [
      ...lengthIssues(brands, { path: ["brands"], most: MOST_BRANDS }),
      ...(brands.length === 0 ? [] : lengthIssues(sample, { path: ["brands", 0, "values"], most: MOST_CUSTOMERS })),
      ...brands.flatMap(({ values }, position) => {
        if (values.length === sample.length) return [];
        const message = `expected the ${sample.length} customers of the first brand, got ${values.length}`;
        return [{ code: "length", path: ["brands", position, "values"], message }];
      }),
      ...repeatedNames(
        brands.map(({ brand }) => brand),
        (position) => ["brands", position, "brand"],
      ),
    ];
  },
);
