import { compareExact, type Exact, exact, formatExact, plus, times } from "../../foundation/exact";
import type { MetricAmounts } from "./metric-amounts-types";
import type { CheapestRoute, TierGap } from "./tier-gap-types";
import type { TierPolicy } from "./tier-policy-types";

type Metrics = TierPolicy["metrics"];

/** The first of the routes that cost least. */
export function cheapestOf(metrics: Metrics, next: TierGap): CheapestRoute | null {
  let cheapest: { readonly missing: MetricAmounts; readonly cost: Exact } | null = null;
  for (const missing of next.missingAnyOf ?? (next.missing === undefined ? [] : [next.missing])) {
    const cost = costOf(metrics, missing);
    if (cost !== null && (cheapest === null || compareExact(cost, cheapest.cost) < 0)) cheapest = { missing, cost };
  }
  return cheapest === null ? null : { tier: next.tier, missing: cheapest.missing, cost: formatExact(cheapest.cost) };
}

/** What a route costs; `null` when something is missing whose cost the policy does not name. */
function costOf(metrics: Metrics, missing: MetricAmounts): Exact | null {
  let cost: Exact = { units: 0n, scale: 0 };
  for (const [metric, text] of Object.entries(missing)) {
    const amount = exact(text);
    if (amount.units === 0n) continue;
    const each = Object.hasOwn(metrics, metric) ? (metrics[metric]?.cost ?? null) : null;
    if (each === null) return null;
    cost = plus(cost, times(exact(each), amount));
  }
  return cost;
}
