import { type Field, fieldOf, oneOf } from "../../foundation/fields";
import { PolicyError } from "../../foundation/issue";
import { rateField, shareField } from "../../foundation/number-fields";
import { read } from "../../foundation/read";
import type { Compile } from "../../rule/compile";
import { policyObject } from "../../rule/policy";
import { geometricClv } from "../../value/clv/geometric-clv";
import { firstMarginField } from "../../value/clv/geometric-clv-schema";
import type { GeometricClvTerms } from "../../value/clv/geometric-clv-types";
import type { LifetimePolicy, LifetimePolicyInput, MarginInput } from "./lifetime-types";

/** The schema of how lifetimes are reckoned. */
export const lifetimePolicySchema: Field<LifetimePolicy, LifetimePolicyInput> = policyObject({
  firstMargin: firstMarginField,
  timing: oneOf(["begin", "mid", "end"]),
  retention: shareField,
  discountRate: rateField,
});

/** Reads how lifetimes are reckoned, as a compile function reads the policy of its rule. */
export const compileLifetime: Compile<LifetimePolicyInput, { readonly policy: LifetimePolicy }> = (written) => {
  const result = read(lifetimePolicySchema, written);
  if (!result.ok) throw new PolicyError("lifetime", result.issues);
  return { policy: result.value };
};

/** What one customer brings, read as the terms of the formula: the reading and the rates are those of the store. */
export function marginWithin({ firstMargin, timing, retention, discountRate }: LifetimePolicy): Field<GeometricClvTerms, MarginInput> {
  return fieldOf((value) => {
    const brought: Partial<MarginInput> = Object(value);
    return geometricClv.parse({
      firstMargin,
      timing,
      discountRate,
      margin: brought.margin,
      retention: brought.retention ?? retention,
    });
  });
}
