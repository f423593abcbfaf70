import type { DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import type { Refused } from "../../rule/compare";
import type { MetricAmounts, MetricAmountsInput } from "../tiers/metric-amounts-types";
import type { TierJudge, TierJudgement } from "./compare-tier-policies-types";

/** What is read of a tier rule's answer. */
export interface TierStanding extends TierJudgement {
  /** The first day of the tier or its term; `null` for none. */
  readonly since: PlainDate | null;
  /** The last valid day; `null` for a tier without an end. */
  readonly validThrough: PlainDate | null;
  /** What counts, by metric. */
  readonly balance: Readonly<Record<string, DecimalText>>;
}

/** What another system holds of a member. Absent and null both mean unknown: what is unknown is not compared. */
export interface HeldStatusInput {
  /** The tier. */
  readonly tier?: string | null;
  /** The first day, `YYYY-MM-DD`. */
  readonly since?: string | null;
  /** The last valid day, `YYYY-MM-DD`. */
  readonly validThrough?: string | null;
  /** What counts, by metric. */
  readonly balance?: MetricAmountsInput | null;
}

/** What another system holds of a member, as it was read. */
export interface HeldStatus {
  readonly tier: string | null;
  readonly since: PlainDate | null;
  readonly validThrough: PlainDate | null;
  readonly balance: MetricAmounts | null;
}

/** A member in both systems. */
export interface ReconciledMember {
  /** His history, as our rule reads it. */
  readonly facts: unknown;
  /** What the other system holds. */
  readonly held: unknown;
}

/** Our rule and the members of both systems. */
export interface ReconcileInput<Members> {
  /** Our rule, such as `compileTiers` gives. */
  readonly rule: TierJudge<TierStanding>;
  /** The members, row by row. */
  readonly members: Members;
}

/** How the other system differs, from what matters most to what matters least. */
export type ReconcileCode = "tier-unknown" | "not-a-tier" | "held-too-low" | "held-too-high" | "other-balance" | "other-days";

/** Every difference, in the order in which it is looked for, for schemas and documents. */
export const reconcileCodes = [
  "tier-unknown",
  "not-a-tier",
  "held-too-low",
  "held-too-high",
  "other-balance",
  "other-days",
] as const satisfies readonly ReconcileCode[];

/** One thing on which the two systems differ. */
export interface StandingDifference {
  /** What it is: `tier`, `since`, `validThrough`, or a metric of the balance as `balance.points`. */
  readonly field: string;
  /** What our rule says. */
  readonly ours: string | null;
  /** What the other system holds. */
  readonly theirs: string | null;
}

/** A member on whom the two systems differ. */
export interface ReconcileRow {
  /** The position of the member, from 0. */
  readonly row: number;
  /** The heaviest of the differences. */
  readonly code: ReconcileCode;
  /** Every difference. */
  readonly differences: readonly StandingDifference[];
  /** Why our rule says what it says. */
  readonly because: Because;
}

/** How two systems differ on the same members. */
export interface Reconciliation {
  /** How many members there were, those refused included. */
  readonly members: number;
  /** On how many both agree in everything the other system holds. */
  readonly same: number;
  /** How many members each difference is the heaviest of. */
  readonly counts: Readonly<Record<ReconcileCode, number>>;
  /** The members on whom they differ, in order. */
  readonly rows: readonly ReconcileRow[];
  /** Those who could not be read, in order. */
  readonly refused: readonly Refused[];
}
