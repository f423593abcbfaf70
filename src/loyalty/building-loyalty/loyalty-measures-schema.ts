import * as z from "zod/mini";
import { type Field, idField, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
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
  losses: withCheck(z.array(z.object({ name: idField, value: nonNegativeField })), eachLossOnce),
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

function eachLossOnce(losses: readonly SwitchingLoss[]): Issue[] {
  return repeatedNames(
    losses.map(({ name }) => name),
    (position) => [position, "name"],
  );
}
