import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Whether a Gini coefficient describes all customers, or estimates it from a sample of them, n / (n − 1) times as much. */
export type GiniCorrection = "none" | "sample";

/** Both corrections, for schemas and documents. */
export const giniCorrections = ["none", "sample"] as const satisfies readonly GiniCorrection[];

/** What customers bring, and how to correct. */
export interface GiniInput {
  /** What each brings, in one unit; none negative, not all zero. */
  readonly values: readonly NumberInput[];
  /** Whether they are all customers or a sample; books differ. */
  readonly correction: GiniCorrection;
}

/** What customers bring, as it was read. */
export interface GiniTerms {
  readonly values: readonly DecimalText[];
  readonly correction: GiniCorrection;
}

/** How unevenly value is spread: 0 evenly, near 1 with one customer. */
export type Gini = Figure<"gini", GiniTerms>;

/** The formula of the Gini coefficient. */
export type GiniFormula = Formula<GiniInput, GiniTerms, Gini>;

/** What customers bring, and where to read the curve. */
export interface LorenzCurveInput {
  /** What each brings, in one unit; none negative, not all zero. */
  readonly values: readonly NumberInput[];
  /** Shares of the customers at which the curve is read; every customer when absent. */
  readonly at?: readonly NumberInput[] | null;
}

/** What customers bring, as it was read. */
export interface LorenzCurveTerms {
  readonly values: readonly DecimalText[];
  readonly at: readonly DecimalText[] | null;
}

/** A point of a Lorenz curve. */
export interface LorenzPoint {
  /** The share of the customers, those who bring least first. */
  readonly customers: string;
  /** The share of the value they bring. */
  readonly value: string;
}

/** The share of value that a share of the customers brings, those who bring least first. */
export type LorenzCurve = Figure<"lorenz-curve", LorenzCurveTerms, readonly LorenzPoint[]>;

/** The formula of the Lorenz curve. */
export type LorenzCurveFormula = Formula<LorenzCurveInput, LorenzCurveTerms, LorenzCurve>;

/** What customers bring, and how many of them are the top. */
export interface TopShareInput {
  /** What each brings, in one unit; none negative, not all zero. */
  readonly values: readonly NumberInput[];
  /** The share of the customers that is the top, such as 0.2. */
  readonly top: NumberInput;
}

/** What customers bring, as it was read. */
export interface TopShareTerms {
  readonly values: readonly DecimalText[];
  readonly top: DecimalText;
}

/** The share of the value that the top brings. */
export type TopShare = Figure<"top-share", TopShareTerms>;

/** The formula of the top share. */
export type TopShareFormula = Formula<TopShareInput, TopShareTerms, TopShare>;
