import type { AmountInput } from "../../foundation/exact";
import type { Because } from "../../rule/answer";
import type { BothRules, Comparable, Judged, Refused } from "../../rule/compare";

/** What is read of a tier rule's answer. */
export interface TierJudgement extends Judged {
  /** The tier. */
  readonly tier: string;
}

/** A compiled tier rule, as far as a comparison needs it. */
export interface TierJudge<Output extends TierJudgement = TierJudgement> extends Comparable<Output> {
  /** Its policy. */
  readonly policy: {
    /** The tiers from the base upwards. */
    readonly tiers: readonly {
      /** The code of the tier. */
      readonly code: string;
    }[];
  };
}

/** What the rewards of a member cost in each tier, in one money: decimal text, a `bigint` or a whole number by the code of the tier. */
export type CostByTier = Readonly<Record<string, AmountInput>>;

/** Two compiled tier rules and the members to put before both. */
export interface CompareTierPoliciesInput<Members> extends BothRules<TierJudgement> {
  /** The rule as it is, such as `compileTiers` gives. */
  readonly before: TierJudge;
  /** The rule as it would be. */
  readonly after: TierJudge;
  /** The members, row by row, as the rules read them. */
  readonly members: Members;
  /** What the rewards of a member cost in each tier; left out where the cost is not asked for. */
  readonly costPerMember?: {
    /** By tier, as it is. */
    readonly before: CostByTier;
    /** By tier, as it would be. */
    readonly after: CostByTier;
  } | null;
}

/** Whether a member rises, falls, or moves between tiers that no one policy ranks. */
export type TierMoveDirection = "up" | "down" | "unranked";

/** Every direction, for schemas and documents. */
export const tierMoveDirections = ["up", "down", "unranked"] as const satisfies readonly TierMoveDirection[];

/** A member who is in another tier. */
export interface TierMove {
  /** The position of the member, from 0. */
  readonly row: number;
  /** The tier as it is. */
  readonly from: string;
  /** The tier as it would be. */
  readonly to: string;
  /** Whether he rises or falls. */
  readonly direction: TierMoveDirection;
  /** Why it is so, and why it would be so. */
  readonly because: {
    /** The reason as it is. */
    readonly before: Because;
    /** The reason as it would be. */
    readonly after: Because;
  };
}

/** How many members a tier has and would have. */
export interface TierCounts {
  /** The code of the tier. */
  readonly tier: string;
  /** Members as it is. */
  readonly before: number;
  /** Members as it would be. */
  readonly after: number;
}

/** What the rewards of all members cost. */
export interface RewardCostChange {
  /** As it is; `null` when a tier with members has no cost. */
  readonly before: string | null;
  /** As it would be; `null` when a tier with members has no cost. */
  readonly after: string | null;
  /** After less before; `null` when one of them is. */
  readonly difference: string | null;
  /** The tiers with members and without a cost. */
  readonly unpriced: readonly string[];
}

/** What a change of policy does to the members. */
export interface TierPolicyComparison {
  /** How many members there were, those refused included. */
  readonly members: number;
  /** How many stay in their tier. */
  readonly same: number;
  /** How many rise. */
  readonly up: number;
  /** How many fall. */
  readonly down: number;
  /** Those who are in another tier, in order. */
  readonly moved: readonly TierMove[];
  /** The tiers of both policies, from the base upwards, with their members. */
  readonly distribution: readonly TierCounts[];
  /** What rewards cost; `null` where the cost was not asked for. */
  readonly rewardCost: RewardCostChange | null;
  /** Those whom one of the rules could not read, in order. */
  readonly refused: readonly Refused[];
}
