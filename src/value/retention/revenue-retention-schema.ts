import * as z from "zod/mini";
import { compareExact, exact, plus } from "../../foundation/exact";
import { type Field, listOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { divisorField, nonNegativeField } from "../../foundation/number-fields";
import type {
  GrossRevenueRetentionInput,
  GrossRevenueRetentionTerms,
  NetRevenueRetentionInput,
  NetRevenueRetentionTerms,
  RevenueRetentionByCustomerInput,
  RevenueRetentionByCustomerTerms,
} from "./revenue-retention-types";

/** The schema of revenue that was there and what was lost of it. */
export const grossRevenueRetentionSchema: Field<GrossRevenueRetentionTerms, GrossRevenueRetentionInput> = withCheck(
  z.object({ start: divisorField, churned: nonNegativeField, contraction: nonNegativeField }),
  checkLosses,
);

/** The schema of revenue that was there, what was lost of it and what was added. */
export const netRevenueRetentionSchema: Field<NetRevenueRetentionTerms, NetRevenueRetentionInput> = withCheck(
  z.object({ start: divisorField, churned: nonNegativeField, contraction: nonNegativeField, expansion: nonNegativeField }),
  checkLosses,
);

/** The schema of the revenue of single customers. */
export const revenueRetentionByCustomerSchema: Field<RevenueRetentionByCustomerTerms, RevenueRetentionByCustomerInput> = withCheck(
  z.object({ customers: listOf(z.object({ start: nonNegativeField, end: nonNegativeField }), 1) }),
  ({ customers }): Issue[] => {
    if (customers.some(({ start }) => exact(start).units !== 0n)) return [];
    return [{ code: "zero-denominator", path: ["customers"], message: "expected a customer with revenue at the start, got none" }];
  },
);

function checkLosses({ start, churned, contraction }: GrossRevenueRetentionTerms): Issue[] {
  if (compareExact(plus(exact(churned), exact(contraction)), exact(start)) <= 0) return [];
  return [{ code: "inconsistent", path: ["churned"], message: `expected losses of at most ${start} in all, which was there at the start` }];
}
