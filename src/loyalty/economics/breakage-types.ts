import type { AmountInput, DecimalText, NumberInput } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Figure, Formula } from "../../rule/figure";

/** How many points come back. */
export interface BreakageInput {
  /** The share of issued points that is redeemed in the end, from 0 to 1: an estimate until all of them are gone. */
  readonly redemption: NumberInput;
}

/** The share as it was read. */
export type BreakageTerms = Readonly<Record<keyof BreakageInput, DecimalText>>;

/** The share of points that is never redeemed. */
export type Breakage = Figure<"breakage", BreakageTerms>;

/** The formula of breakage. */
export type BreakageFormula = Formula<BreakageInput, BreakageTerms, Breakage>;

/** What became of a lot of points. */
export interface LotFateInput {
  /** The day it was issued, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** How many points were issued; not negative. */
  readonly issued: AmountInput;
  /** How many of them have been redeemed; not negative. */
  readonly redeemed: AmountInput;
  /** How many of them have expired; not negative. */
  readonly expired: AmountInput;
}

/** What became of a lot, as the formula reads it. */
export interface LotFate {
  readonly issuedOn: PlainDate;
  readonly issued: DecimalText;
  readonly redeemed: DecimalText;
  readonly expired: DecimalText;
}

/** Lots of points in any order. */
export interface VintageBreakageInput {
  /** The lots; those of one month are one vintage. */
  readonly lots: readonly LotFateInput[];
}

/** The lots as they were read. */
export interface VintageBreakageTerms {
  readonly lots: readonly LotFate[];
}

/** What became of the points of one month. */
export interface Vintage {
  /** The month of issue, `YYYY-MM`. */
  readonly month: string;
  /** Points issued in it. */
  readonly issued: string;
  /** Those redeemed. */
  readonly redeemed: string;
  /** Those expired. */
  readonly expired: string;
  /** Those that can still be redeemed or expire. */
  readonly outstanding: string;
  /** The share that has expired; `null` where none were issued. Final once nothing is outstanding. */
  readonly breakage: string | null;
}

/** Breakage by month of issue. */
export type VintageBreakage = Figure<"vintage-breakage", VintageBreakageTerms, readonly Vintage[]>;

/** The formula of breakage by month of issue. */
export type VintageBreakageFormula = Formula<VintageBreakageInput, VintageBreakageTerms, VintageBreakage>;
