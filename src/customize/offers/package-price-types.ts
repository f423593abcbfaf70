import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";
import type { AmountUnit } from "../abc-quote/quote-terms";

/** A line of a package as a caller writes it. */
export interface PackageLineInput {
  /** Tells the line apart within the package. */
  readonly id: string;
  /** What the line costs alone, before tax or with it, as all lines of the package. */
  readonly listNet: AmountInput;
}

/** A package as a caller writes it. */
export interface PackageInput {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether amounts are written in the main unit (`"major"`, yuan) or the smallest (`"minor"`, fen). */
  readonly amounts: AmountUnit;
  /** What the package costs, on the basis of its lines, and no more than they cost alone. */
  readonly price: AmountInput;
  /** At least one line. */
  readonly lines: readonly PackageLineInput[];
}

/** A line of a package as the formula reads it. */
export interface PackageLineTerms {
  readonly id: string;
  readonly listNet: DecimalText;
}

/** A package as the formula reads it. */
export interface PackageTerms {
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly price: DecimalText;
  readonly lines: readonly PackageLineTerms[];
}

/** A line of a package with its part of the price. */
export interface PackageLine {
  /** The id it was given. */
  readonly id: string;
  /** What it costs alone. */
  readonly listNet: DecimalText;
  /** Its part of the price. */
  readonly price: DecimalText;
}

/** What a package costs and what it saves. */
export interface PackagePriceValue {
  /** How many decimals the main unit of the currency has. */
  readonly decimals: number;
  /** What its lines cost alone. */
  readonly listNet: DecimalText;
  /** What the package costs. */
  readonly price: DecimalText;
  /** The difference: what the customer saves. */
  readonly saving: DecimalText;
  /** In the order given. */
  readonly lines: readonly PackageLine[];
}

/** The price of a package, shared over its lines. */
export type PackagePrice = Figure<"package-price", PackageTerms, PackagePriceValue>;

/** The formula of the price of a package. */
export type PackagePriceFormula = Formula<PackageInput, PackageTerms, PackagePrice>;
