import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** On which sales members are rewarded: on all they make, or only on those the programme adds. */
export type RewardedSales = "all-sales" | "extra-sales";

/** Both readings, for schemas and documents. */
export const rewardedSales = ["all-sales", "extra-sales"] as const satisfies readonly RewardedSales[];

/** What a programme costs and what sales earn. */
export interface BreakEvenLiftInput {
  /** Sales to the members without the programme, in money; above zero. */
  readonly sales: NumberInput;
  /** The margin of a sale before rewards, as a fraction of it; at most 1. */
  readonly margin: NumberInput;
  /** What rewards cost, as a fraction of the sales rewarded; from 0 to 1. */
  readonly costRate: NumberInput;
  /** What the programme costs whatever is sold, in money; not negative. */
  readonly fixedCost: NumberInput;
  /** Which sales are rewarded. A programme that gives points on every purchase rewards all of them. */
  readonly rewarded: RewardedSales;
}

/** The terms of the break-even as they were read. */
export interface BreakEvenLiftTerms extends Readonly<Record<Exclude<keyof BreakEvenLiftInput, "rewarded">, DecimalText>> {
  readonly rewarded: RewardedSales;
}

/** The lift in sales that pays for a programme; `null` where none can. */
export type BreakEvenLift = Figure<"break-even-lift", BreakEvenLiftTerms, string | null>;

/** The formula of the break-even. */
export type BreakEvenLiftFormula = Formula<BreakEvenLiftInput, BreakEvenLiftTerms, BreakEvenLift>;

/** What a programme brought and what it cost. */
export interface ProgrammeRoiInput {
  /** The profit that would not have been made without it, before its cost: against a control group, not against non-members. */
  readonly incrementalProfit: NumberInput;
  /** The cost of the programme, rewards included; above zero. */
  readonly cost: NumberInput;
}

/** The terms of the return as they were read. */
export type ProgrammeRoiTerms = Readonly<Record<keyof ProgrammeRoiInput, DecimalText>>;

/** The return on a programme. */
export type ProgrammeRoi = Figure<"programme-roi", ProgrammeRoiTerms>;

/** The formula of the return. */
export type ProgrammeRoiFormula = Formula<ProgrammeRoiInput, ProgrammeRoiTerms, ProgrammeRoi>;

/** What is expected of one period, such as a year, before a programme starts. Nothing is assumed: every term is an estimate of yours. */
export interface LaunchPeriodInput {
  /** How many members there will be; not negative. */
  readonly members: NumberInput;
  /** The effect on behaviour: what a member spends more than he would have anyway, in money; negative where he spends less. */
  readonly extraSpend: NumberInput;
  /** The margin of that spending before rewards, as a fraction; at most 1. */
  readonly margin: NumberInput;
  /** What rewards and running the programme cost in the period, in money; not negative. */
  readonly cost: NumberInput;
}

/** What is expected of one period, as the formula reads it. */
export type LaunchPeriod = Readonly<Record<keyof LaunchPeriodInput, DecimalText>>;

/** The estimate that a programme is launched on. */
export interface LaunchEstimateInput {
  /** What is spent before the first period, in money; not negative. */
  readonly setUpCost: NumberInput;
  /** The periods in order, at least one. */
  readonly periods: readonly LaunchPeriodInput[];
}

/** The estimate as it was read. */
export interface LaunchEstimateTerms {
  readonly setUpCost: DecimalText;
  readonly periods: readonly LaunchPeriod[];
}

/** What one period brings. */
export interface EstimatedPeriod {
  /** The profit of the extra spending. */
  readonly profit: string;
  /** Profit less the cost of the period. */
  readonly result: string;
  /** The results so far, less the cost of setting up. */
  readonly toDate: string;
}

/** Whether a programme is expected to pay, and when. */
export interface LaunchEstimateValue {
  /** One row per period, in order. */
  readonly periods: readonly EstimatedPeriod[];
  /** The result of all periods. */
  readonly total: string;
  /** The period, counted from 1, from which on the result to date is never below zero; `null` where there is none. */
  readonly paysFrom: number | null;
}

/** An estimate before launch. */
export type LaunchEstimate = Figure<"launch-estimate", LaunchEstimateTerms, LaunchEstimateValue>;

/** The formula of the estimate. */
export type LaunchEstimateFormula = Formula<LaunchEstimateInput, LaunchEstimateTerms, LaunchEstimate>;
