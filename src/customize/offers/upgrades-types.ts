import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** What is done for somebody who may move up: product information by mail, and an invitation to a test drive. */
export const upgradeActions = ["mail-product-information", "invite-to-test-drive"] as const;

/** An action for somebody who may move up. */
export type UpgradeAction = (typeof upgradeActions)[number];

/** What chooses those who may move up: when they bought, what they do, which model they drive. */
export const upgradeFactors = ["model", "occupation", "time-of-purchase"] as const;

/** A factor that chooses somebody. */
export type UpgradeFactor = (typeof upgradeFactors)[number];

/** Who may move up to what. */
export interface UpgradePolicy extends PolicyHead {
  /** The brand to move up to, as a code. */
  readonly target: string;
  /** The models whose owners are prospects, as codes. */
  readonly models: readonly string[];
  /** How long they have had it at least; the day itself counts. */
  readonly ownedFor: Period;
  /** Occupations of which theirs is one, as codes; `null` asks for none. */
  readonly occupations: readonly string[] | null;
  /** What is done for them, in this order. */
  readonly actions: readonly UpgradeAction[];
}

/** Who may move up to what, as a caller writes it. */
export interface UpgradePolicyInput extends PolicyHeadInput {
  /** The brand to move up to, as a code. */
  readonly target: string;
  /** The models whose owners are prospects, as codes, at least one. */
  readonly models: readonly string[];
  /** How long they have had it at least; the day itself counts. */
  readonly ownedFor: Period;
  /** Occupations of which theirs is one, as codes; absent asks for none. */
  readonly occupations?: readonly string[] | null;
  /** What is done for them, in this order; at least one. */
  readonly actions: readonly UpgradeAction[];
}

/** An owner in the database, as a caller writes him. Absent and null both mean unknown. */
export interface UpgradeCustomerInput {
  /** Whether a complaint of his is open; unknown counts as open. */
  readonly openComplaint?: boolean | null;
  /** The model he drives, as a code. */
  readonly model?: string | null;
  /** The day he bought it, `YYYY-MM-DD`. */
  readonly boughtOn?: string | null;
  /** Every brand he has a car of, as codes; an owner of the target brand is no prospect for it. */
  readonly brandsOwned?: readonly string[] | null;
  /** What he does, as a code. */
  readonly occupation?: string | null;
}

/** An owner in the database, as the rule reads him. */
export interface UpgradeCustomer {
  readonly openComplaint: boolean | null;
  readonly model: string | null;
  readonly boughtOn: PlainDate | null;
  readonly brandsOwned: readonly string[] | null;
  readonly occupation: string | null;
}

/** Whether somebody may move up, and what is done for him. */
export interface UpgradeOutcome {
  /** Whether he is a prospect. */
  readonly prospect: boolean;
  /** The brand to move up to. */
  readonly target: string;
  /** The factors that chose him; empty when he is no prospect. */
  readonly factors: readonly UpgradeFactor[];
  /** What is done for him; empty when he is no prospect. */
  readonly actions: readonly UpgradeAction[];
}

/** Whether one owner may move up, on one day. */
export type UpgradeAdvice = Decision<"upgrades", UpgradeCustomer, UpgradeOutcome>;

/** A compiled upgrade programme. */
export type UpgradeRule = Rule<UpgradePolicy, UpgradeCustomerInput, UpgradeCustomer, UpgradeAdvice>;

/** Compiles an upgrade programme. */
export type CompileUpgrades = Compile<UpgradePolicyInput, UpgradeRule>;
