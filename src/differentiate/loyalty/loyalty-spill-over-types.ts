import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How loyal a customer is to each service. */
export interface ServiceLoyaltyInput {
  /** Who he is; each once. */
  readonly id: string;
  /**
   * His loyalty by service, from 0 to 1: the share of his purchases of it that he makes here, or another repeat rate, the same for all.
   * Absent or `null` is unknown.
   */
  readonly shares: Readonly<Record<string, NumberInput | null>>;
}

/** How loyal a customer is to each service, as the formula reads it. */
export interface ServiceLoyalty {
  readonly id: string;
  readonly shares: Readonly<Record<string, DecimalText | null>>;
}

/** Customers, and between which services loyalty may spill over. */
export interface LoyaltySpillOverInput {
  /** The service or product that comes first, such as `"maintenance"`. */
  readonly main: string;
  /** The other ones, at least one, each once. */
  readonly services: readonly string[];
  /** From which share on a customer is loyal, above 0; the bound itself is loyal. There is no default. */
  readonly loyalFrom: NumberInput;
  /** At least one. */
  readonly customers: readonly ServiceLoyaltyInput[];
}

/** Customers and services as they were read. */
export interface LoyaltySpillOverTerms {
  readonly main: string;
  readonly services: readonly string[];
  readonly loyalFrom: DecimalText;
  readonly customers: readonly ServiceLoyalty[];
}

/** How many of a group are loyal to another service. */
export interface AlsoLoyal {
  /** How many there are whose loyalty to it is known. */
  readonly customers: number;
  /** How many of them are loyal to it. */
  readonly loyal: number;
  /** Their share; `null` in a group of nobody. */
  readonly share: string | null;
}

/** Those who are loyal to the main service beside those who are not. */
export interface SpillOver {
  /** Among those who are loyal to the main service. */
  readonly amongLoyal: AlsoLoyal;
  /** Among those who are not. */
  readonly amongOthers: AlsoLoyal;
  /** The first share less the second; `null` where a group is empty. */
  readonly difference: string | null;
  /** The first share as a multiple of the second; `null` where a group is empty or none of the others is loyal. */
  readonly ratio: string | null;
}

/** What spills over to one service. */
export interface ServiceSpillOver extends SpillOver {
  /** The service. */
  readonly service: string;
}

/** What spills over from the main service. */
export interface LoyaltySpillOverValue {
  /** How many customers are left out, because it is not known whether they are loyal to the main service. */
  readonly unknown: number;
  /** One row for each other service, in the order of the input. */
  readonly services: readonly ServiceSpillOver[];
  /** Loyal to all the other services; only those count of whom all are known. */
  readonly all: SpillOver;
}

/** How loyalty to one service goes with loyalty to the others. */
export type LoyaltySpillOver = Figure<"loyalty-spill-over", LoyaltySpillOverTerms, LoyaltySpillOverValue>;

/** The formula of the spill-over. */
export type LoyaltySpillOverFormula = Formula<LoyaltySpillOverInput, LoyaltySpillOverTerms, LoyaltySpillOver>;
