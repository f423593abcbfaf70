import { type AmountUnit, currencyDecimals } from "./currency";
import { describeValue } from "./describe-value";
import { type DecimalText, exact, powerOfTen, rescaleWhole, scaled } from "./exact";
import type { Issue } from "./issue";
import type { Whole } from "./whole";

/** In which currency and unit the amounts of a document are written. */
export interface DocumentUnit {
  readonly currency: string;
  readonly amounts: AmountUnit;
}

/** How many decimals the amounts of a document have. */
export function decimalsOf({ currency, amounts }: DocumentUnit): number {
  return amounts === "minor" ? 0 : (currencyDecimals(currency) ?? 0);
}

/** An amount in the smallest units of its document; it is no finer than they are. */
export function unitsOf(document: DocumentUnit, amount: DecimalText): Whole {
  const { units, scale } = scaled(amount);
  return rescaleWhole(units, scale, decimalsOf(document), "down");
}

/** An issue at a path when an amount is finer than the unit of its document. */
export function finenessIssues(document: DocumentUnit, amount: DecimalText | null, path: Issue["path"]): Issue[] {
  if (amount === null) return [];
  const decimals = decimalsOf(document);
  const { units, scale } = exact(amount);
  if (scale <= decimals || units % powerOfTen(scale - decimals) === 0n) return [];
  return [{ code: "too-fine", path, message: `expected at most ${decimals} decimals, got ${describeValue(amount)}` }];
}
