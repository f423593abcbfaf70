/** 单据的币种与记账单位。 */
interface MoneyDocument {
  readonly currency: string;
  readonly amounts: "major" | "minor";
  readonly decimals: number;
}

/** 以主币单位书写的金额，不论单据以何单位记账。 */
export function money({ currency, amounts, decimals }: MoneyDocument, amount: string): string {
  if (amounts === "major" || decimals === 0) return withUnit(currency, amount);
  const digits = amount.replace("-", "").padStart(decimals + 1, "0");
  return withUnit(currency, `${amount.startsWith("-") ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

function withUnit(currency: string, amount: string): string {
  return currency === "CNY" ? `${amount}元` : `${currency} ${amount}`;
}
