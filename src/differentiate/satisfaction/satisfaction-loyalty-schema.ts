import * as z from "zod/mini";
import { compareExact, exact } from "../../foundation/exact";
import { type Field, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField } from "../../foundation/number-fields";
import { policyObject } from "../../rule/policy";
import type {
  Satisfaction,
  SatisfactionInput,
  SatisfactionLoyaltyPolicy,
  SatisfactionLoyaltyPolicyInput,
} from "./satisfaction-loyalty-types";
import { beyondScale, scaleIssues } from "./satisfaction-type-schema";

/** The schema of two thresholds. */
export const satisfactionLoyaltyPolicySchema: Field<SatisfactionLoyaltyPolicy, SatisfactionLoyaltyPolicyInput> = withCheck(
  policyObject({ worst: numberField, best: numberField, willingFrom: numberField, actingFrom: numberField }),
  (policy): Issue[] => [
    ...scaleIssues(policy),
    ...beyondScale(policy, policy.willingFrom, ["willingFrom"]),
    ...beyondScale(policy, policy.actingFrom, ["actingFrom"]),
    ...(compareExact(exact(policy.willingFrom), exact(policy.actingFrom)) < 0
      ? []
      : [{ code: "inconsistent", path: ["actingFrom"], message: `expected a threshold above ${policy.willingFrom}, the first` }]),
  ],
);

/** The schema of how satisfied a customer is. */
export const satisfactionSchema: Field<Satisfaction, SatisfactionInput> = z.object({ satisfaction: orUnknown(numberField) });
