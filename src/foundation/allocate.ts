import { currencyDecimals } from "./currency";
import { describeValue } from "./describe-value";
import { type AmountInput, type DecimalText, formatUnits, powerOfTen, rescale, toExact } from "./exact";
import { refusal } from "./issue";
import { floorDivide, minusWhole, narrowed, plusWhole, sumWhole, timesWhole, type Whole } from "./whole";

/**
 * Splits whole units in proportion to whole weights by largest remainder; the shares add up to the total.
 * Equal remainders favour the earlier position; a negative total mirrors the positive one.
 * The weights are not negative; when all are zero the total must be zero.
 */
export function allocateUnits(total: Whole, weights: readonly Whole[]): Whole[] {
  if (total < 0) return allocateUnits(-total, weights).map((share) => -share);
  const sum = sumWhole(weights);
  if (sum === 0) return weights.map(() => 0);
  const shares: Whole[] = [];
  const rests: Whole[] = [];
  let left = total;
  for (const weight of weights) {
    const { quotient, rest } = floorDivide(timesWhole(total, weight), sum);
    shares.push(quotient);
    rests.push(rest);
    left = minusWhole(left, quotient);
  }
  handOut(Number(left), shares, rests);
  return shares;
}

/** So few are looked for one by one; sorting them all costs more. */
const FEW = 8;

/** Gives the units left over to the shares with the largest sizes, one each, on a tie to the earlier; both lists are used up. */
export function handOut(left: number, shares: Whole[], sizes: Whole[]): void {
  if (left > FEW) {
    for (const position of largestFirst(sizes).slice(0, left)) shares[position] = plusWhole(shares[position] ?? 0, 1);
    return;
  }
  for (let given = 0; given < left; given += 1) {
    const position = positionOfLargest(sizes);
    shares[position] = plusWhole(shares[position] ?? 0, 1);
    sizes[position] = -1;
  }
}

function largestFirst(sizes: readonly Whole[]): number[] {
  const positions = sizes.map((_, position) => position);
  return positions.sort((a, b) => {
    const [x, y] = [sizes[a] ?? 0, sizes[b] ?? 0];
    return x === y ? a - b : x > y ? -1 : 1;
  });
}

function positionOfLargest(sizes: readonly Whole[]): number {
  let found = 0;
  let largest: Whole = -1;
  for (let position = 0; position < sizes.length; position += 1) {
    const size = sizes[position] ?? 0;
    if (size > largest) {
      largest = size;
      found = position;
    }
  }
  return found;
}

/** What an allocation is made over. */
export interface AllocateOptions {
  /** The sizes to share in proportion to, none of them negative. */
  readonly weights: readonly AmountInput[];
  /** ISO 4217 code: it decides the smallest unit that is handed out. */
  readonly currency: string;
}

/**
 * Splits an amount in proportion to weights without losing a cent.
 *
 * Largest remainder (Hamilton): everyone gets his exact share rounded down, and the units left over go to the
 * largest remainders, on a tie to the earlier position (convention M8).
 *
 * @param total - The amount to split, no finer than the currency's unit.
 * @param options - The weights and the currency.
 * @returns One share per weight, in order; together they are exactly the total.
 * @throws InputError when the total is finer than the unit, a weight is negative, or all weights are zero but the total is not.
 * @example
 * ```ts
 * import { allocate } from "idic/foundation";
 *
 * allocate("60.00", { weights: ["428.70", "123.50", "180.00"], currency: "CNY" }); // => ["35.13", "10.12", "14.75"]
 * ```
 */
export function allocate(total: AmountInput, options: AllocateOptions): DecimalText[] {
  const decimals = currencyDecimals(options.currency);
  if (decimals === null)
    throw refusal("an allocation", "unknown-currency", ["currency"], `expected an ISO 4217 code, got ${describeValue(options.currency)}`);
  const amount = toExact(total, "an amount to allocate");
  if (rescale(amount, decimals, "down") * powerOfTen(amount.scale) !== amount.units * powerOfTen(decimals))
    throw refusal("an allocation", "too-fine", [], `expected at most ${decimals} decimals, got ${describeValue(total)}`);
  const weights = options.weights.map((weight) => toExact(weight, "a weight"));
  const negative = weights.findIndex((weight) => weight.units < 0n);
  if (negative >= 0) throw refusal("an allocation", "out-of-range", ["weights", negative], "expected a weight that is not negative");
  if (amount.units !== 0n && weights.every((weight) => weight.units === 0n))
    throw refusal("an allocation", "inconsistent", ["weights"], "expected a weight above zero to carry the amount");
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  const shares = allocateUnits(
    narrowed(rescale(amount, decimals, "down")),
    weights.map((weight) => narrowed(rescale(weight, scale, "down"))),
  );
  return shares.map((share) => formatUnits(share, decimals));
}
