import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { RoundingMode } from "../../foundation/rounding";
import type { EarnBasis, EarnDeduction, EarnPlace, MultiplierStacking, OrderLineKind } from "./ledger-terms";

/** Which goods a rule is for. */
export interface GoodsFilter {
  readonly categories: readonly string[];
  readonly skus: readonly string[];
}

/** Which goods a rule is for, as a caller writes it. */
export interface GoodsFilterInput {
  /** Categories of goods. */
  readonly categories?: readonly string[] | null;
  /** Single articles. */
  readonly skus?: readonly string[] | null;
}

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

/** When a multiplier applies: everything that is named must hold. */
export interface MultiplierCondition {
  readonly days: readonly PlainDate[] | null;
  readonly daysOfMonth: readonly number[] | null;
  readonly weekdays: readonly number[] | null;
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
  readonly tiers: readonly string[] | null;
  readonly channels: readonly string[] | null;
}

/** When a multiplier applies, as a caller writes it. What is absent or null does not matter. */
export interface MultiplierConditionInput {
  /** Single days, such as that of a sale. */
  readonly days?: readonly string[] | null;
  /** Days of every month, such as 11 for a member day on the 11th. */
  readonly daysOfMonth?: readonly number[] | null;
  /** Days of every week, from 1 for Monday to 7 for Sunday. */
  readonly weekdays?: readonly number[] | null;
  /** Its first day. */
  readonly from?: string | null;
  /** Its last day. */
  readonly through?: string | null;
  /** Tiers of the member; a purchase that names no tier has none of them. */
  readonly tiers?: readonly string[] | null;
  /** Channels of the purchase; a purchase that names no channel has none of them. */
  readonly channels?: readonly string[] | null;
}

/** A factor on the points of a purchase. */
export interface Multiplier {
  readonly code: string;
  readonly factor: DecimalText;
  readonly when: MultiplierCondition;
  readonly cites: readonly string[];
}

/** A factor on the points of a purchase, as a caller writes it. */
export interface MultiplierInput {
  /** Its code, each once. */
  readonly code: string;
  /** The factor, such as `"2"` for double points. */
  readonly factor: AmountInput;
  /** When it applies. */
  readonly when: MultiplierConditionInput;
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
}

/** A line of an order. */
export interface OrderLine {
  readonly id: string;
  readonly amount: DecimalText;
  readonly tax: DecimalText | null;
  readonly quantity: DecimalText;
  readonly kind: OrderLineKind;
  readonly category: string | null;
  readonly sku: string | null;
}

/** A line of an order, as a caller writes it. Absent and null both mean unknown. */
export interface OrderLineInput {
  /** Tells it apart within the order. */
  readonly id: string;
  /** What it costs, tax included, no finer than the unit of the currency and not negative. */
  readonly amount: AmountInput;
  /** The tax in it; must be known where points are net of tax. */
  readonly tax?: AmountInput | null;
  /** How many units, to three decimals; 1 when unknown. */
  readonly quantity?: AmountInput | null;
  /** Goods or delivery; goods when unknown. */
  readonly kind?: OrderLineKind | null;
  /** Its category; a rule for certain categories leaves a line without one alone. */
  readonly category?: string | null;
  /** Its article. */
  readonly sku?: string | null;
}

/** An order. */
export interface Order {
  readonly lines: readonly OrderLine[];
  readonly rewards: DecimalText;
  readonly tier: string | null;
  readonly channel: string | null;
}

/** An order, as a caller writes it. */
export interface OrderInput {
  /** At least one line. */
  readonly lines: readonly OrderLineInput[];
  /** How much of it was paid with points or vouchers; shared over the lines by largest remainder. */
  readonly rewards?: AmountInput | null;
  /** The tier of the member on that day, for multipliers. */
  readonly tier?: string | null;
  /** Where it was placed, for multipliers. */
  readonly channel?: string | null;
}
