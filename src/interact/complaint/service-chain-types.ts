import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A stage through which a service passes. */
export interface ServiceStageInput {
  /** Its name, such as `"reception"`. */
  readonly name: string;
  /** The share of customers for whom it goes well, from 0 to 1. */
  readonly passRate: NumberInput;
}

/** A stage as it was read. */
export interface ServiceStage {
  readonly name: string;
  readonly passRate: DecimalText;
}

/** The stages of a service, and what is asked about them. */
export interface ServiceChainInput {
  /** At least one and at most 100; the source has four. */
  readonly stages: readonly ServiceStageInput[];
  /** A share of customers for whom everything is to go well. */
  readonly target?: NumberInput | null;
  /** By how much one stage is improved, as a share of all customers: 0.05 lifts 0.90 to 0.95. */
  readonly improvement?: NumberInput | null;
}

/** The stages of a service as they were read. */
export interface ServiceChainTerms {
  readonly stages: readonly ServiceStage[];
  readonly target: DecimalText | null;
  readonly improvement: DecimalText | null;
}

/** What an improvement of one stage brings. */
export interface ServiceStageGain {
  /** The name of the stage. */
  readonly stage: string;
  /** By how much the whole rises, as a share of all customers. */
  readonly gain: string;
}

/** How well a service goes as a whole. */
export interface ServiceChainValue {
  /** The share of customers for whom every stage goes well. */
  readonly overall: string;
  /** The names of the stages with the lowest rate, in the order of the input. */
  readonly weakest: readonly string[];
  /** The rate that every stage needs for the target; `null` without one. */
  readonly neededEach: string | null;
  /** What the improvement brings at each stage, in the order of the input; `null` without one. */
  readonly gains: readonly ServiceStageGain[] | null;
}

/** The chain of a service. */
export type ServiceChain = Figure<"service-chain", ServiceChainTerms, ServiceChainValue>;

/** The formula of the service chain. */
export type ServiceChainFormula = Formula<ServiceChainInput, ServiceChainTerms, ServiceChain>;
