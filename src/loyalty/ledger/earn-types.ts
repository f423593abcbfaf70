import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { RoundingMode } from "../../foundation/rounding";
import type { GoodsFilter, GoodsFilterInput } from "./goods-filter-types";
import type { CapPeriod, EarnBasis, EarnDeduction, EarnPlace, MultiplierStacking } from "./ledger-terms";
import type { Multiplier, MultiplierInput } from "./multiplier-types";

/** A rule by which points are earned. All rules that apply add up. */
export interface EarnRule {
  readonly code: string;
  readonly basis: EarnBasis;
  readonly action: string | null;
  readonly every: DecimalText;
  readonly points: DecimalText;
  readonly only: GoodsFilter | null;
  readonly except: GoodsFilter;
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
  readonly cites: readonly string[];
}

/** A rule by which points are earned, as a caller writes it. */
export interface EarnRuleInput {
  /** Its code, each once. */
  readonly code: string;
  /** What it counts. */
  readonly basis: EarnBasis;
  /** Which action, with the basis `"action"` only. */
  readonly action?: string | null;
  /** For how much of it the points are given: money in the main unit, or a number of units or actions; 1 when absent. */
  readonly every?: AmountInput | null;
  /** The points given for that much; parts of it earn parts of them, before rounding. */
  readonly points: AmountInput;
  /** Only for these goods; absent or null: for all. */
  readonly only?: GoodsFilterInput | null;
  /** Not for these goods. */
  readonly except?: GoodsFilterInput | null;
  /** Its first day; what was earned before stays as it was. Absent or null: always. */
  readonly from?: string | null;
  /** Its last day; absent or null: it goes on. */
  readonly through?: string | null;
  /** Where the rule comes from. */
  readonly cites: readonly string[];
}

/** The most points that purchases and actions give in a time. */
export interface EarnCap {
  readonly code: string;
  readonly rule: string | null;
  readonly points: DecimalText;
  readonly per: CapPeriod;
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
  readonly cites: readonly string[];
}

/** The most points that purchases and actions give in a time, as a caller writes it. */
export interface EarnCapInput {
  /** Its code, each once. */
  readonly code: string;
  /** Only the points that come by this rule; absent or null: those of all rules together. */
  readonly rule?: string | null;
  /** How many points at most, multipliers included. */
  readonly points: AmountInput;
  /** In which time; weeks begin on Monday. */
  readonly per: CapPeriod;
  /** Its first day; absent or null: always. */
  readonly from?: string | null;
  /** Its last day; absent or null: it goes on. */
  readonly through?: string | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** How points are rounded. */
export interface EarnRounding {
  readonly place: EarnPlace;
  readonly mode: RoundingMode | null;
}

/** How points are rounded, as a caller writes it. The base is rounded, then multiplied, then rounded again. */
export interface EarnRoundingInput {
  /** Where. */
  readonly place: EarnPlace;
  /** Which way; required unless nothing is rounded. */
  readonly mode?: RoundingMode | null;
}

/** How points are earned. */
export interface EarnPolicy {
  readonly netOf: readonly EarnDeduction[];
  readonly rules: readonly EarnRule[];
  readonly multipliers: readonly Multiplier[];
  readonly stacking: MultiplierStacking;
  readonly rounding: EarnRounding;
  readonly caps: readonly EarnCap[];
}

/** How points are earned, as a caller writes it. */
export interface EarnPolicyInput {
  /** What is taken off before points are counted. */
  readonly netOf?: readonly EarnDeduction[] | null;
  /** The rules; empty for a programme whose points are counted elsewhere. */
  readonly rules: readonly EarnRuleInput[];
  /** Factors on the points of a purchase; they leave actions alone. */
  readonly multipliers?: readonly MultiplierInput[] | null;
  /** What several of them make together; required even with one, so that a second one surprises nobody. */
  readonly stacking: MultiplierStacking;
  /** How points are rounded. */
  readonly rounding: EarnRoundingInput;
  /** The most that can be earned; where several hold, each does. */
  readonly caps?: readonly EarnCapInput[] | null;
}
