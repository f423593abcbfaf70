import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { type Field, idField, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField } from "../../foundation/number-fields";
import type {
  CompetitorEffectInput,
  ExclusivityGapInput,
  GroupCount,
  LoyaltyOutcomeInput,
  LoyaltyOutcomeTerms,
  SwitchingCostInput,
  SwitchingCostTerms,
  SwitchingLoss,
} from "./loyalty-measures-types";

/** The schema of what changing sides costs. */
export const switchingCostSchema: Field<SwitchingCostTerms, SwitchingCostInput> = z.object({
  losses: withCheck(z.array(z.object({ name: idField, value: nonNegativeField })), eachOnce),
  rivalOffer: nonNegativeField,
});

/** The schema of what customers did. */
export const loyaltyOutcomeSchema: Field<LoyaltyOutcomeTerms, LoyaltyOutcomeInput> = withCheck(
  z.object({
    customers: wholeField(1),
    secondPurchases: wholeField(0),
    referredPurchases: wholeField(0),
    marginPerPurchase: numberField,
  }),
  ({ customers, secondPurchases }) => within("secondPurchases", secondPurchases, customers),
);

const groupField: Field<GroupCount> = withCheck(z.object({ customers: wholeField(1), count: wholeField(0) }), ({ customers, count }) =>
  within("count", count, customers),
);

/** The schema of who buys nowhere else. */
export const exclusivityGapSchema: Field<ExclusivityGapInput> = z.object({ satisfied: groupField, others: groupField });

/** The schema of who left while a competitor acted. */
export const competitorEffectSchema: Field<CompetitorEffectInput> = z.object({ others: groupField, loyal: groupField });

function within(key: string, count: number, customers: number): Issue[] {
  if (count <= customers) return [];
  return [{ code: "inconsistent", path: [key], message: `expected at most the ${customers} customers there are, got ${count}` }];
}

function eachOnce(losses: readonly SwitchingLoss[]): Issue[] {
  const seen = new Set<string>();
  return losses.flatMap(({ name }, position) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `expected a name of its own, got ${describeValue(name)} again`;
    return [{ code: "duplicate-id", path: [position, "name"], message }];
  });
}
