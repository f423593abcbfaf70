import * as z from "zod/mini";
import { compareExact, exact } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField } from "../../foundation/number-fields";
import type {
  ArcElasticityInput,
  ArcElasticityTerms,
  IndicatorReading,
  IndicatorReadingInput,
  LoyaltyIndexInput,
  LoyaltyIndexTerms,
} from "./loyalty-index-types";

const readingField: Field<IndicatorReading, IndicatorReadingInput> = withCheck(
  z.object({ value: numberField, min: numberField, max: numberField }),
  ({ value, min, max }): Issue[] => {
    const [low, high, measured] = [exact(min), exact(max), exact(value)];
    const range = compareExact(low, high);
    if (range === 0) return [{ code: "zero-denominator", path: ["max"], message: `expected a maximum above the minimum ${min}` }];
    if (range > 0) return [{ code: "inconsistent", path: ["max"], message: `expected a maximum above the minimum ${min}, got ${max}` }];
    if (compareExact(measured, low) >= 0 && compareExact(measured, high) <= 0) return [];
    return [{ code: "out-of-range", path: ["value"], message: `expected a value from ${min} to ${max}, got ${value}` }];
  },
);

/** The schema of the five indicators. */
export const loyaltyIndexSchema: Field<LoyaltyIndexTerms, LoyaltyIndexInput> = z.object({
  repeatPurchases: readingField,
  selectionTime: readingField,
  priceSensitivity: readingField,
  competitorAttitude: readingField,
  incidentTolerance: readingField,
});

/** The schema of price and quantity before and after. */
export const arcElasticitySchema: Field<ArcElasticityTerms, ArcElasticityInput> = withCheck(
  z.object({
    quantityBefore: nonNegativeField,
    quantityAfter: nonNegativeField,
    priceBefore: nonNegativeField,
    priceAfter: nonNegativeField,
  }),
  ({ quantityBefore, quantityAfter, priceBefore, priceAfter }): Issue[] => {
    const issues: Issue[] = [];
    if (exact(quantityBefore).units === 0n && exact(quantityAfter).units === 0n)
      issues.push({ code: "zero-denominator", path: ["quantityAfter"], message: "expected something to be bought before or after" });
    if (compareExact(exact(priceBefore), exact(priceAfter)) === 0)
      issues.push({ code: "zero-denominator", path: ["priceAfter"], message: "expected another price than before" });
    return issues;
  },
);
