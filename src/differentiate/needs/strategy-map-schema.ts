import * as z from "zod/mini";
import { type Field, orUnknown } from "../../foundation/fields";
import { shareField } from "../../foundation/number-fields";
import { policyObject } from "../../rule/policy";
import type { CustomerBase, CustomerBaseInput, StrategyMapPolicy, StrategyMapPolicyInput } from "./strategy-map-types";

/** The schema of a strategy map. */
export const strategyMapPolicySchema: Field<StrategyMapPolicy, StrategyMapPolicyInput> = policyObject({
  skewedFrom: shareField,
  diverseFrom: shareField,
});

/** The schema of how a base of customers differs. */
export const customerBaseSchema: Field<CustomerBase, CustomerBaseInput> = z.object({
  skew: orUnknown(shareField),
  diversity: orUnknown(shareField),
});
