import * as z from "zod/mini";
import { type Field, idField, listOf, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { ledgerFactsSchema, ledgerPolicySchema } from "../ledger/ledger-schema";
import { previewedOrderField } from "../ledger/preview-order-schema";
import { memberSchema } from "../tiers/member-schema";
import { rateOn } from "../tiers/tier-money";
import { metricNames } from "../tiers/tier-plan";
import { tierPolicySchema } from "../tiers/tiers-schema";
import {
  type CheckoutFacts,
  type CheckoutInput,
  type CheckoutPolicy,
  type CheckoutPolicyInput,
  type OrderCount,
  orderMeasures,
} from "./checkout-types";

const countField: Field<OrderCount> = z.strictObject({ metric: idField, measure: oneOf(orderMeasures) });

/** The schema of a points programme and its tiers. */
export const checkoutPolicySchema: Field<CheckoutPolicy, CheckoutPolicyInput> = withCheck(
  policyObject({ points: ledgerPolicySchema, tiers: tierPolicySchema, counts: listOf(countField, 1) }),
  (policy) => [
    ...repeatedNames(
      policy.counts.map(({ metric }) => metric),
      (position) => ["counts", position, "metric"],
    ),
    ...policy.counts.flatMap((count, position) => checkCount(count, policy, ["counts", position])),
  ],
);

/** A metric is one of the tiers'. Where money counts for it, it counts it in the unit of the points programme and knows its currency. */
function checkCount({ metric, measure }: OrderCount, { from, points, tiers }: CheckoutPolicy, path: Issue["path"]): Issue[] {
  const counting = Object.entries(tiers.metrics).filter(([name, { of }]) => (of ?? name) === metric);
  const wrong = (message: string): Issue => ({ code: "inconsistent", path: [...path, "metric"], message });
  if (counting.length === 0 && !metricNames(tiers).includes(metric)) return [wrong("expected a metric of the tiers")];
  if (measure !== "amount") return [];
  const units = counting.length === 0 ? ["major"] : counting.map(([, { money }]) => money?.amounts ?? "major");
  return [
    ...(units.every((unit) => unit === points.amounts)
      ? []
      : [wrong(`expected a metric in the ${points.amounts} unit, as the points programme`)]),
    ...counting.flatMap(([, { money }]) =>
      money === null || money.currency === points.currency || rateOn(money, points.currency, from) !== undefined
        ? []
        : [wrong(`expected a rate for ${points.currency} from ${from} on`)],
    ),
  ];
}

/** The schema of an order, the points and the tier of a member. */
export const checkoutSchema: Field<CheckoutFacts, CheckoutInput> = z.object({
  order: previewedOrderField,
  account: ledgerFactsSchema,
  member: memberSchema,
});
