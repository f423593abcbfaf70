import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { GoodsFilter, GoodsFilterInput } from "./goods-filter-types";

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
  readonly only: GoodsFilter | null;
  readonly except: GoodsFilter;
  readonly when: MultiplierCondition;
  readonly cites: readonly string[];
}

/** A factor on the points of a purchase, as a caller writes it. */
export interface MultiplierInput {
  /** Its code, each once. */
  readonly code: string;
  /** The factor, such as `"2"` for double points. */
  readonly factor: AmountInput;
  /** Only on the lines of these goods; absent or null: on all, and on what the order itself earns. */
  readonly only?: GoodsFilterInput | null;
  /** Not on the lines of these goods. */
  readonly except?: GoodsFilterInput | null;
  /** When it applies. */
  readonly when: MultiplierConditionInput;
  /** Where it comes from. */
  readonly cites: readonly string[];
}
