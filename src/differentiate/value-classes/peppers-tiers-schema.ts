import * as z from "zod/mini";
import { compareExact, exact } from "../../foundation/exact";
import { type Field, idField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, shareField } from "../../foundation/number-fields";
import { customerListIssues } from "../customer-list";
import type { PeppersCustomer, PeppersCustomerInput, PeppersTiersInput, PeppersTiersTerms } from "./peppers-tiers-types";

const customerField: Field<PeppersCustomer, PeppersCustomerInput> = withCheck(
  z.object({ id: idField, actual: numberField, potential: numberField }),
  potentialIssues,
);

/** The schema of customers with their actual and potential value. */
export const peppersTiersSchema: Field<PeppersTiersTerms, PeppersTiersInput> = withCheck(
  z.object({ customers: z.array(customerField), mostValuable: shareField, mostGrowable: shareField }),
  customerListIssues,
);

/** Nobody brings more than he could. */
export function potentialIssues({ actual, potential }: Pick<PeppersCustomer, "actual" | "potential">): Issue[] {
  if (compareExact(exact(potential), exact(actual)) >= 0) return [];
  return [{ code: "inconsistent", path: ["potential"], message: `expected at least ${actual}, what he brings, got ${potential}` }];
}
