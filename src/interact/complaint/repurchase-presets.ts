import type { RepurchaseRatesInput } from "./repurchase-types";

const source = { title: "TARP, Consumer Complaint Handling in America (1979, updated 1986)", standing: "secondary" } as const;

/**
 * How many bought again after a problem that cost them more than 100 dollars, by what became of it.
 *
 * @see paper:tarp under Sources.
 */
export const tarpLossAbove100Dollars = {
  source,
  silent: "0.09",
  unresolved: "0.19",
  resolved: "0.54",
  resolvedQuickly: "0.82",
} as const satisfies RepurchaseRatesInput;

/**
 * How many bought again after a problem that cost them less than 5 dollars, by what became of it.
 *
 * @see paper:tarp under Sources.
 */
export const tarpLossBelow5Dollars = {
  source,
  silent: "0.37",
  unresolved: "0.46",
  resolved: "0.70",
  resolvedQuickly: "0.95",
} as const satisfies RepurchaseRatesInput;
