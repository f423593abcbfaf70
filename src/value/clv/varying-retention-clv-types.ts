import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Margins and retention rates that change from period to period. */
export interface VaryingRetentionClvInput {
  /** Money per customer and period, the current one first; negative where he costs more than he brings. */
  readonly margins: readonly NumberInput[];
  /** The share that survives from each period to the next, from 0 to 1: one fewer than there are margins. */
  readonly retentions: readonly NumberInput[];
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** What keeping him costs in each period, as many as there are margins, none negative; it is taken off. Absent when the margins are net of it. */
  readonly keepingCosts?: readonly NumberInput[] | null;
}

/** Margins and retention rates as they were read. */
export interface VaryingRetentionClvTerms {
  readonly margins: readonly DecimalText[];
  readonly retentions: readonly DecimalText[];
  readonly discountRate: DecimalText;
  readonly keepingCosts: readonly DecimalText[] | null;
}

/** Lifetime value at varying retention. */
export type VaryingRetentionClv = Figure<"varying-retention-clv", VaryingRetentionClvTerms>;

/** The formula of lifetime value at varying retention. */
export type VaryingRetentionClvFormula = Formula<VaryingRetentionClvInput, VaryingRetentionClvTerms, VaryingRetentionClv>;
