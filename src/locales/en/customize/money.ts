/** In what a document is written. */
interface MoneyDocument {
  readonly currency: string;
  readonly amounts: "major" | "minor";
  readonly decimals: number;
}

/** An amount in the main unit, whatever unit the document is written in. */
export function money({ currency, amounts, decimals }: MoneyDocument, amount: string): string {
  if (amounts === "major" || decimals === 0) return `${currency} ${amount}`;
  const digits = amount.replace("-", "").padStart(decimals + 1, "0");
  return `${currency} ${amount.startsWith("-") ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
