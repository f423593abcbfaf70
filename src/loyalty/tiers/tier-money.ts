import { currencyDecimals } from "../../foundation/currency";
import { type DecimalText, exact, powerOfTen, times } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Units } from "../../foundation/whole-units";
import type { ExchangeRate, MetricMoney } from "./tier-metric-types";

/** The units of an amount in a currency, at the rate of a day. */
export type ConvertAmount<N> = (amount: DecimalText, currency: string, day: PlainDate) => N;

/** The rate of a foreign currency that holds on a day; `undefined` when none does. */
export function rateOn({ rates }: Pick<MetricMoney, "rates">, from: string, day: string): DecimalText | undefined {
  let found: ExchangeRate | undefined;
  for (const rate of rates) if (rate.currency === from && rate.from <= day && (found === undefined || rate.from > found.from)) found = rate;
  return found?.rate;
}

/** Compiles the conversion into the currency of a metric. The input door has made sure that a rate is there. */
export function converterOf<N extends number | bigint>(money: MetricMoney, units: Units<N>): ConvertAmount<N> {
  const decimals = decimalsOf(money.currency);
  return (amount, currency, day) => {
    if (currency === money.currency) return units.of(amount);
    const rate = rateOn(money, currency, day);
    if (rate === undefined) throw new TypeError(`no rate for ${currency} on ${day}`);
    const converted = times(exact(amount), exact(rate));
    if (money.amounts === "major") return units.ofExact(converted);
    const shift = decimals - decimalsOf(currency);
    return units.ofExact(
      shift >= 0
        ? { units: converted.units * powerOfTen(shift), scale: converted.scale }
        : { units: converted.units, scale: converted.scale - shift },
    );
  };
}

const decimalsOf = (currency: string) => currencyDecimals(currency) ?? 0;
