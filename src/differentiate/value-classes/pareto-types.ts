import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Which customer is the last of a class: the last whose share, himself included, stays within the limit, or the one who crosses it. */
export type ParetoCutOff = "cumulative" | "crossing";

/** Both cut-off rules, for schemas and documents. */
export const paretoCutOffs = ["cumulative", "crossing"] as const satisfies readonly ParetoCutOff[];

/** What becomes of customers with equal values: the earlier in the input comes first, or they stay in one class. */
export type ParetoTies = "input-order" | "together";

/** Both tie rules, for schemas and documents. */
export const paretoTies = ["input-order", "together"] as const satisfies readonly ParetoTies[];

/** A class of customers by their share of the whole; `below-zero` are those who cost more than they bring. */
export type ParetoClass = "a" | "b" | "c" | "below-zero";

/** Every class, best first, for schemas and documents. */
export const paretoClassCodes = ["a", "b", "c", "below-zero"] as const satisfies readonly ParetoClass[];

/** On what readings of Pareto classes differ. */
export interface ParetoReading {
  /** Which customer is the last of a class. */
  readonly cutOff: ParetoCutOff;
  /** What becomes of customers with equal values. */
  readonly ties: ParetoTies;
  /** The share of the whole that class A makes up, such as 0.8. */
  readonly a: NumberInput;
  /** The share that A and B make up together, such as 0.95; above A's. */
  readonly b: NumberInput;
}

/** A reading as it was read. */
export interface ParetoRule {
  /** Where a class ends. */
  readonly cutOff: ParetoCutOff;
  /** Whether equal values may fall into different classes. */
  readonly ties: ParetoTies;
  /** The share up to which class a goes. */
  readonly a: DecimalText;
  /** The share up to which class b goes. */
  readonly b: DecimalText;
}

/** What a customer brings. */
export interface ParetoCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** What he brings, in one unit for all. */
  readonly value: NumberInput;
}

/** What a customer brings, as the formula reads it. */
export interface ParetoCustomer {
  readonly id: string;
  readonly value: DecimalText;
}

/** Customers, and how to class them. */
export interface ParetoInput extends ParetoReading {
  /** At least one of them brings something. */
  readonly customers: readonly ParetoCustomerInput[];
}

/** Customers as they were read, and how to class them. */
export interface ParetoTerms extends ParetoRule {
  readonly customers: readonly ParetoCustomer[];
}

/** The class of a customer. */
export interface ParetoCustomerClass {
  /** Who he is. */
  readonly id: string;
  /** His class. */
  readonly class: ParetoClass;
}

/** What a class makes up. */
export interface ParetoClassTotal {
  /** The class. */
  readonly class: ParetoClass;
  /** How many customers are in it. */
  readonly customers: number;
  /** What they bring together. */
  readonly value: string;
  /** Their share of what all bring who are not below zero; the shares of A, B and C add up to 1. `null` below zero. */
  readonly share: string | null;
}

/** Customers by class. */
export interface ParetoValue {
  /** The class of each customer, in the order of the input. */
  readonly customers: readonly ParetoCustomerClass[];
  /** What each class makes up, best first. */
  readonly classes: readonly ParetoClassTotal[];
}

/** Pareto classes of customers. */
export type ParetoClasses = Figure<"pareto-classes", ParetoTerms, ParetoValue>;

/** Customers as a column. */
export interface ParetoColumns {
  /** What each brings. Whole numbers of the smallest unit are fastest. */
  readonly value: ArrayLike<NumberInput>;
}

/** Classes as a column. */
export interface ParetoClassColumns {
  /** What the positions in `class` stand for. */
  readonly codes: readonly ParetoClass[];
  /** The class of each customer: a position in `codes`. */
  readonly class: Uint8Array;
}

/** The formula of Pareto classes, with a door for whole tables. */
export interface ParetoFormula extends Formula<ParetoInput, ParetoTerms, ParetoClasses> {
  /**
   * Classes a whole table at once; the classes are those of the formula itself.
   *
   * @param customers - A column of values.
   * @param options - The reading.
   * @returns A column of classes.
   * @throws InputError with the position of every value that is no number, and when nobody brings anything.
   */
  columns(customers: ParetoColumns, options: ParetoReading): ParetoClassColumns;
}
