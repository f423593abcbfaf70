import * as z from "zod/mini";
import { compareExact, type DecimalText, exact } from "../../foundation/exact";
import { type Field, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, shareField } from "../../foundation/number-fields";
import { policyObject } from "../../rule/policy";
import type {
  SatisfactionTypePolicy,
  SatisfactionTypePolicyInput,
  SatisfiedCustomer,
  SatisfiedCustomerInput,
} from "./satisfaction-type-types";

/** The scale on which satisfaction is answered. */
interface Scale {
  readonly worst: DecimalText;
  readonly best: DecimalText;
}

/** The schema of a policy of satisfaction types. */
export const satisfactionTypePolicySchema: Field<SatisfactionTypePolicy, SatisfactionTypePolicyInput> = withCheck(
  policyObject({ worst: numberField, best: numberField, highSatisfaction: numberField, highLoyalty: shareField }),
  (policy) => [...scaleIssues(policy), ...beyondScale(policy, policy.highSatisfaction, ["highSatisfaction"])],
);

/** The schema of how satisfied and how loyal a customer is. */
export const satisfiedCustomerSchema: Field<SatisfiedCustomer, SatisfiedCustomerInput> = z.object({
  satisfaction: orUnknown(numberField),
  loyalty: orUnknown(shareField),
});

/** A scale rises. */
export function scaleIssues({ worst, best }: Scale): Issue[] {
  if (compareExact(exact(worst), exact(best)) < 0) return [];
  return [{ code: "inconsistent", path: ["best"], message: `expected an answer above ${worst}, the lowest` }];
}

/** An answer lies on its scale. */
export function beyondScale({ worst, best }: Scale, answer: DecimalText | null, path: Issue["path"]): Issue[] {
  if (answer === null) return [];
  const value = exact(answer);
  if (compareExact(value, exact(worst)) >= 0 && compareExact(value, exact(best)) <= 0) return [];
  return [{ code: "out-of-range", path, message: `expected an answer from ${worst} to ${best}, got ${answer}` }];
}
