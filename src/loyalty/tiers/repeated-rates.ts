import type { Issue } from "../../foundation/issue";
import type { ExchangeRate } from "./tier-metric-types";

/** One issue for every rate of a currency from a day for which there is one already. */
export function repeatedRates(rates: readonly ExchangeRate[], path: Issue["path"]): Issue[] {
  const seen = new Set<string>();
  return rates.flatMap(({ currency, from }, position) => {
    const name = `${currency} from ${from}`;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: "duplicate-id", path: [...path, position], message: `expected one rate for ${name}, got a second` }];
  });
}
