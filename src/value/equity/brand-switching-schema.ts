import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { compareExact, type DecimalText, exact, plus, times } from "../../foundation/exact";
import { type Field, idField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField, numberWithin, rateField, shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { lengthIssues } from "../list-length";
import type { BrandSwitchingClvInput, BrandSwitchingClvTerms } from "./brand-switching-types";

const MOST_BRANDS = 100;
const MOST_PURCHASES = 1_000;
const MOST_YEARS = { units: 1_000n, scale: 0 };
const LEAST_WHOLE = { units: 999_999_999n, scale: 9 };
const MOST_WHOLE = { units: 1_000_000_001n, scale: 9 };

/** The schema of a customer and his brands. */
export const brandSwitchingClvSchema: Field<BrandSwitchingClvTerms, BrandSwitchingClvInput> = withCheck(
  z.object({
    brands: z.array(idField),
    brand: idField,
    start: z.array(shareField),
    switching: z.array(z.array(shareField)),
    purchases: z.array(z.object({ volume: nonNegativeField, margin: numberField })),
    purchasesPerYear: numberWithin({ above: "0" }),
    discountRate: rateField,
  }),
  (terms): Issue[] => {
    const sizes = [
      ...lengthIssues(terms.brands, { path: ["brands"], most: MOST_BRANDS }),
      ...lengthIssues(terms.purchases, { path: ["purchases"], most: MOST_PURCHASES }),
    ];
    return sizes.length > 0 ? sizes : [...brandIssues(terms), ...timeIssues(terms)];
  },
);

function brandIssues({ brands, brand, start, switching }: BrandSwitchingClvTerms): Issue[] {
  const issues = repeatedNames(brands, (position) => ["brands", position]);
  if (!brands.includes(brand))
    issues.push({ code: "not-an-option", path: ["brand"], message: `expected one of the brands, got ${describeValue(brand)}` });
  issues.push(...rowIssues(start, brands.length, ["start"]));
  if (switching.length !== brands.length)
    issues.push({ code: "length", path: ["switching"], message: `expected ${brands.length} rows, got ${switching.length}` });
  else issues.push(...switching.flatMap((row, position) => rowIssues(row, brands.length, ["switching", position])));
  return issues;
}

function rowIssues(row: readonly DecimalText[], length: number, path: Issue["path"]): Issue[] {
  if (row.length !== length) return [{ code: "length", path, message: `expected ${length} probabilities, got ${row.length}` }];
  const sum = row.map(exact).reduce(plus, { units: 0n, scale: 0 });
  if (compareExact(sum, LEAST_WHOLE) >= 0 && compareExact(sum, MOST_WHOLE) <= 0) return [];
  return [{ code: "inconsistent", path, message: "expected probabilities that add up to 1" }];
}

function timeIssues({ purchases, purchasesPerYear }: BrandSwitchingClvTerms): Issue[] {
  const last = { units: BigInt(purchases.length - 1), scale: 0 };
  if (compareExact(last, times(MOST_YEARS, exact(purchasesPerYear))) <= 0) return [];
  return [{ code: "out-of-range", path: ["purchasesPerYear"], message: "expected the last purchase within 1000 years" }];
}
