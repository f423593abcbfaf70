import * as z from "zod/mini";
import { amountField, currencyField } from "../../foundation/amount-fields";
import { compareExact, exact } from "../../foundation/exact";
import { citesField, codeField, type Field, listOf, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { policyObject } from "../../rule/policy";
import type {
  AnnualValue,
  AnnualValueInput,
  ValueTierBound,
  ValueTierBoundInput,
  ValueTierPolicy,
  ValueTierPolicyInput,
} from "./value-tier-types";

const boundField: Field<ValueTierBound, ValueTierBoundInput> = z.strictObject({
  code: codeField,
  atLeast: z.nullable(amountField),
  cites: citesField,
});

/** The schema of a value tier policy. */
export const valueTierPolicySchema: Field<ValueTierPolicy, ValueTierPolicyInput> = withCheck(
  policyObject({ currency: currencyField, tiers: listOf(boundField, 1) }),
  checkTiers,
);

/** The schema of a customer's annual value. */
export const annualValueSchema: Field<AnnualValue, AnnualValueInput> = z.object({ annualValue: orUnknown(amountField) });

function checkTiers({ tiers }: ValueTierPolicy): Issue[] {
  const codes = new Set(["unknown"]);
  return tiers.flatMap(({ code, atLeast }, position) => {
    const issues: Issue[] = [];
    const last = position === tiers.length - 1;
    const path = ["tiers", position, "atLeast"];
    const above = tiers[position - 1]?.atLeast ?? null;
    if (codes.has(code))
      issues.push({ code: "duplicate-id", path: ["tiers", position, "code"], message: `expected a code of its own, got "${code}" again` });
    codes.add(code);
    if (last !== (atLeast === null))
      issues.push({ code: "inconsistent", path, message: "expected null for the last tier, and a bound for every other" });
    if (above !== null && atLeast !== null && compareExact(exact(atLeast), exact(above)) >= 0)
      issues.push({ code: "inconsistent", path, message: `expected a bound below ${above}` });
    return issues;
  });
}
