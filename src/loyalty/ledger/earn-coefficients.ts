import { currencyDecimals } from "../../foundation/currency";
import { exact, powerOfTen } from "../../foundation/exact";
import { narrowed, type Whole } from "../../foundation/whole";
import type { ExchangeRate } from "../tiers/tier-metric-types";
import { smallestFactorScale } from "./earn-factor";
import type { EarnPolicy, EarnRule } from "./earn-types";
import { worthDecimals } from "./order-money";

/** Quantities are counted in thousandths. */
export const QUANTITY_DECIMALS = 3;

/** What one part of the smallest unit of money, one thousandth of a unit or one order earns under a rule, over the common denominator. */
export interface Coefficient {
  readonly rule: EarnRule;
  readonly position: number;
  readonly numerator: Whole;
}

/** In which units points and money are counted, and how points are earned. */
export interface EarnUnits {
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
  readonly decimals: number;
  readonly earn: EarnPolicy;
}

/** The coefficient of every rule, in the smallest part of a point. */
export function coefficientsOf(units: EarnUnits): { readonly coefficients: readonly Coefficient[]; readonly denominator: Whole } {
  const { numerators, denominator } = fractionsOf(units);
  const coefficients = units.earn.rules.map((rule, position) => ({ rule, position, numerator: narrowed(numerators[position] ?? 0n) }));
  return { coefficients, denominator: narrowed(denominator) };
}

/** Whether no point can be finer than the programme keeps, so that nothing needs to be rounded. */
export function isNeverRounded(units: EarnUnits): boolean {
  const { numerators, denominator } = fractionsOf(units);
  const unit = denominator * powerOfTen(smallestFactorScale(units.earn));
  return numerators.every((numerator) => numerator % unit === 0n);
}

function fractionsOf({ currency, rates, decimals, earn }: EarnUnits): { readonly numerators: bigint[]; readonly denominator: bigint } {
  const money = (currencyDecimals(currency) ?? 0) + worthDecimals({ currency, rates });
  const fractions = earn.rules.map(({ basis, points, every }) => {
    const [given, step] = [exact(points), exact(every)];
    const unit = basis === "amount" ? money : basis === "order" ? 0 : QUANTITY_DECIMALS;
    return reduced(given.units * powerOfTen(step.scale + decimals), step.units * powerOfTen(given.scale + unit));
  });
  const denominator = fractions.reduce((common, [, bottom]) => (common / divisor(common, bottom)) * bottom, 1n);
  return { numerators: fractions.map(([top, bottom]) => top * (denominator / bottom)), denominator };
}

function reduced(top: bigint, bottom: bigint): readonly [bigint, bigint] {
  const common = divisor(top, bottom);
  return [top / common, bottom / common];
}

/** The greatest common divisor. */
function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
