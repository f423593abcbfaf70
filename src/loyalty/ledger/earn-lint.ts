import { exact, powerOfTen } from "../../foundation/exact";
import { narrowed, plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import type { Warning } from "../../rule/answer";
import { prepareEarning } from "./earn";
import { coefficientsOf, type EarnUnits, QUANTITY_DECIMALS } from "./earn-coefficients";
import type { EarnRule } from "./earn-types";
import type { ForGoods } from "./goods-filter";
import { type Days, overlap } from "./in-force";
import { worthDecimals } from "./order-money";

/** What is foolish about the rules and caps of terms that hold on some days. */
export function lintEarning(units: EarnUnits, days: Days): Warning[] {
  const { rules, caps } = units.earn;
  const warnings: Warning[] = [];
  rules.forEach((rule, at) => {
    if (exact(rule.points).units === 0n || !overlap(rule, days) || isForNothing(rule))
      warnings.push({ code: "idle-rule", path: ["rules", at] });
    else if (rules.slice(0, at).some((earlier) => countsTheSame(earlier, rule)))
      warnings.push({ code: "doubled-rule", path: ["rules", at] });
  });
  caps.forEach((cap, at) => {
    if (exact(cap.points).units === 0n) warnings.push({ code: "cap-of-zero", path: ["caps", at, "points"] });
    else if (!overlap(cap, days)) warnings.push({ code: "idle-cap", path: ["caps", at] });
  });
  if (roundsToNothing(units)) warnings.push({ code: "rounds-to-nothing", path: ["rounding"] });
  return warnings;
}

/** Whether everything that is named is taken out again. */
export function isForNothing({ only, except }: ForGoods): boolean {
  if (only === null) return false;
  return only.categories.every((category) => except.categories.includes(category)) && only.skus.every((sku) => except.skus.includes(sku));
}

/** All rules add up, so two that count the same give twice what each says. */
function countsTheSame(a: EarnRule, b: EarnRule): boolean {
  return a.basis === b.basis && a.action === b.action && sameGoods(a, b) && overlap(a, b);
}

/** Whether both are for the same goods, named in any order. */
export function sameGoods(a: ForGoods, b: ForGoods): boolean {
  return goodsKey(a) === goodsKey(b);
}

function goodsKey({ only, except }: ForGoods): string {
  return JSON.stringify([only, except].map((filter) => filter && [[...filter.categories].sort(), [...filter.skus].sort()]));
}

/** In smallest units, such as a hundred yuan: an order that should earn something. */
const EVERYDAY_SPEND = 10_000;

/** Whether an everyday order for one unit earns nothing, though all rules for orders apply to it. */
function roundsToNothing(units: EarnUnits): boolean {
  const spend = timesWhole(EVERYDAY_SPEND, narrowed(powerOfTen(worthDecimals(units))));
  const counted = { amount: spend, unit: 10 ** QUANTITY_DECIMALS, order: 1, action: 0 };
  const onOrders = coefficientsOf(units).coefficients.filter(({ rule, numerator }) => rule.basis !== "action" && numerator > 0);
  let base: Whole = 0;
  for (const { rule, numerator } of onOrders) base = plusWhole(base, timesWhole(counted[rule.basis], numerator));
  return onOrders.length > 0 && prepareEarning({ ...units, amounts: "minor" }).rounded(base) === 0;
}
