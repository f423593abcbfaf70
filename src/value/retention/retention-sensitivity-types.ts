import type { Source } from "../../foundation/citation";
import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";
import type { FirstMargin } from "../clv/geometric-clv-types";

/**
 * What “5% more retention” means: five points (0.80 becomes 0.85), 5% of the rate (0.84), or 5% fewer defections (0.81).
 */
export type RetentionChangeReading = "points" | "relative" | "defections";

/** Every reading, for schemas and documents. */
export const retentionChangeReadings = ["points", "relative", "defections"] as const satisfies readonly RetentionChangeReading[];

/** A retention rate and how it changes. */
export interface RetentionSensitivityInput {
  /** The share that renews per period, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** The change as a fraction from −1 to 1: 0.05 is 5 points, 5% of the rate, or 5% fewer defections. */
  readonly change: NumberInput;
  /** Which of the three it is. */
  readonly reading: RetentionChangeReading;
  /** Whether the first, certain margin counts. */
  readonly firstMargin: FirstMargin;
}

/** A retention rate and its change as they were read. */
export interface RetentionSensitivityTerms {
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly change: DecimalText;
  readonly reading: RetentionChangeReading;
  readonly firstMargin: FirstMargin;
}

/** By how much lifetime value changes, as a share of what it was. */
export type RetentionSensitivity = Figure<"retention-sensitivity", RetentionSensitivityTerms>;

/** The formula of the sensitivity. */
export type RetentionSensitivityFormula = Formula<RetentionSensitivityInput, RetentionSensitivityTerms, RetentionSensitivity>;

/** A retention rate whose elasticity is asked for. */
export interface RetentionElasticityInput {
  /** The share that renews per period, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** Whether the first, certain margin counts. */
  readonly firstMargin: FirstMargin;
}

/** A retention rate as it was read. */
export interface RetentionElasticityTerms {
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly firstMargin: FirstMargin;
}

/** By how many percent lifetime value rises when retention rises by one percent of itself. */
export type RetentionElasticity = Figure<"retention-elasticity", RetentionElasticityTerms>;

/** The formula of the elasticity. */
export type RetentionElasticityFormula = Formula<RetentionElasticityInput, RetentionElasticityTerms, RetentionElasticity>;

/** A claim that so many points of retention raise lifetime value by so much. */
export interface ImpliedRetentionInput {
  /** The change in points, as a fraction above 0: 0.05 is five points. */
  readonly points: NumberInput;
  /** By how much lifetime value is said to rise, as a fraction above 0: 0.35 is 35%. */
  readonly uplift: NumberInput;
  /** The effective discount rate of a period, above −1. */
  readonly discountRate: NumberInput;
}

/** The claim as it was read. */
export type ImpliedRetentionTerms = Readonly<Record<keyof ImpliedRetentionInput, DecimalText>>;

/** The retention rate at which a claim is just what constant retention gives. */
export type ImpliedRetention = Figure<"implied-retention", ImpliedRetentionTerms>;

/** The formula of the implied retention. */
export type ImpliedRetentionFormula = Formula<ImpliedRetentionInput, ImpliedRetentionTerms, ImpliedRetention>;

/** What somebody says about retention and value, to be checked and never to be taken for a law. */
export interface RetentionClaim {
  /** The change of retention, as a fraction. */
  readonly change: NumberInput;
  /** How the change is meant. */
  readonly reading: RetentionChangeReading;
  /** By how much value is said to rise at least and at most, as fractions. */
  readonly uplift: {
    /** At least. */
    readonly from: NumberInput;
    /** At most. */
    readonly to: NumberInput;
  };
  /** Who says it. */
  readonly source: Source;
}
