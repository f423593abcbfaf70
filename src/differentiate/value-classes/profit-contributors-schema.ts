import * as z from "zod/mini";
import { exact } from "../../foundation/exact";
import { type Field, idField, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField } from "../../foundation/number-fields";
import { customerListIssues } from "../customer-list";
import type { ProfitContributorsInput, ProfitContributorsTerms } from "./profit-contributors-types";

/** The schema of a base of customers and the effort to spend on it. */
export const profitContributorsSchema: Field<ProfitContributorsTerms, ProfitContributorsInput> = withCheck(
  z.object({ customers: z.array(z.object({ id: idField, profit: numberField })), effort: wholeField(0) }),
  (terms): Issue[] => {
    const issues = customerListIssues(terms);
    if (issues.length > 0 || terms.customers.some(({ profit }) => exact(profit).units > 0n)) return issues;
    return [{ code: "zero-denominator", path: ["customers"], message: "expected somebody who contributes profit" }];
  },
);
