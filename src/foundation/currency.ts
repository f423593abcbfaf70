/** In which unit the amounts of a document are written: yuan or fen, dollars or cents. */
export type AmountUnit = "major" | "minor";

/** Both units, for schemas and documents. */
export const amountUnits = ["major", "minor"] as const satisfies readonly AmountUnit[];

/** The ISO 4217 codes in use, grouped by their number of decimals. */
const CODES_BY_DECIMALS = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
      COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
      KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD
      PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD
      TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
} as const;

const DECIMALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries(CODES_BY_DECIMALS).flatMap(([decimals, codes]) => codes.split(/\s+/).map((code) => [code, Number(decimals)] as const)),
);

/**
 * How many decimals the smallest unit of a currency has.
 *
 * @param currency - An ISO 4217 code in capitals, such as `"CNY"`.
 * @returns 0, 2, 3 or 4; `null` for a code that ISO 4217 does not list.
 * @example
 * ```ts
 * import { currencyDecimals } from "idic/foundation";
 *
 * currencyDecimals("CNY"); // => 2
 * currencyDecimals("JPY"); // => 0
 * currencyDecimals("RMB"); // => null
 * ```
 */
export function currencyDecimals(currency: string): number | null {
  return DECIMALS.get(currency) ?? null;
}
