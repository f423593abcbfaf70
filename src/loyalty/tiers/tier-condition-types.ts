import type { MetricAmounts, MetricAmountsInput } from "./metric-amounts-types";

/** A condition: every part that is written must hold; an empty one always holds. */
export interface TierCondition {
  readonly atLeast: MetricAmounts;
  readonly atMost: MetricAmounts;
  readonly all: readonly TierCondition[];
  readonly any: readonly TierCondition[];
}

/** A condition as a caller writes it. */
export interface TierConditionInput {
  /** What each metric must reach; inclusive. */
  readonly atLeast?: MetricAmountsInput | null;
  /** What each metric must not exceed; inclusive. */
  readonly atMost?: MetricAmountsInput | null;
  /** Conditions that must all hold. */
  readonly all?: readonly TierConditionInput[] | null;
  /** Conditions of which one must hold: the routes to the tier. */
  readonly any?: readonly TierConditionInput[] | null;
}
