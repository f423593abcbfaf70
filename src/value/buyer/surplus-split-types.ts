import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What an offer is worth to the customer, what he pays and what it costs to make, all in money. */
export interface SurplusSplitInput {
  /** Total customer value. */
  readonly customerValue: NumberInput;
  /** The price he pays; not negative. */
  readonly price: NumberInput;
  /** What the seller spends on it; not negative. */
  readonly unitCost: NumberInput;
}

/** The terms of the split as they were read. */
export type SurplusSplitTerms = Readonly<Record<keyof SurplusSplitInput, DecimalText>>;

/** Who keeps how much of the value that a sale creates. */
export interface SurplusSplitValue {
  /** What the customer keeps: value − price; negative when he overpays. */
  readonly customer: string;
  /** What the seller keeps: price − unit cost; negative when he sells at a loss. */
  readonly seller: string;
  /** What there is to share: value − unit cost. */
  readonly total: string;
}

/** How the surplus of a sale is split. */
export type SurplusSplit = Figure<"surplus-split", SurplusSplitTerms, SurplusSplitValue>;

/** The formula of the split. */
export type SurplusSplitFormula = Formula<SurplusSplitInput, SurplusSplitTerms, SurplusSplit>;
