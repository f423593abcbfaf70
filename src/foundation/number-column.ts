import { type DecimalText, type Exact, exact, type NumberInput, rescale } from "./exact";
import type { Issue } from "./issue";
import { parseNumber } from "./number-fields";

/** A column of numbers in a form that sorts fast and loses nothing. */
export interface NumberColumn {
  /** Doubles that compare as the numbers themselves do; equal numbers have equal keys. */
  readonly keys: Float64Array;
  /** The number behind a key. */
  readonly exactOf: (key: number) => Exact;
}

/** Below this a double can need more decimals than a number may have, and from the other on an exponent. */
const [FINEST, LARGEST] = [1e-3, 1e21];

/** Whether a value is a double whose shortest text is a number of a formula; such doubles compare as their texts do. */
function isPlain(value: unknown): value is number {
  if (typeof value !== "number") return false;
  const size = Math.abs(value);
  return value === 0 || (size >= FINEST && size < LARGEST);
}

/** Reads a column as a caller has it, a typed array or a list, and adds what is wrong with it to the issues. */
export function readNumberColumn(values: ArrayLike<NumberInput>, name: string, issues: Issue[]): NumberColumn {
  const keys = new Float64Array(values.length);
  let at = 0;
  for (; at < values.length; at += 1) {
    const value = values[at];
    if (!isPlain(value)) break;
    keys[at] = value + 0;
  }
  if (at === values.length) return { keys, exactOf: exactOfDouble };
  return numberColumn(
    Array.from(values, (value, position) => {
      const result = parseNumber(value);
      if (result.ok) return result.value;
      issues.push(...result.issues.map((issue) => ({ ...issue, path: [name, position] })));
      return "0" as DecimalText;
    }),
  );
}

/** Puts numbers that have been read into a column. */
export function numberColumn(numbers: readonly DecimalText[]): NumberColumn {
  const values = numbers.map(exact);
  const scale = values.reduce((most, value) => Math.max(most, value.scale), 0);
  const units = values.map((value) => rescale(value, scale, "down"));
  if (units.every((unit) => unit <= Number.MAX_SAFE_INTEGER && unit >= -Number.MAX_SAFE_INTEGER))
    return { keys: Float64Array.from(units, Number), exactOf: (key) => ({ units: BigInt(key), scale }) };
  const distinct = [...new Set(units)].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(distinct.map((unit, rank) => [unit, rank]));
  return { keys: Float64Array.from(units, (unit) => ranks.get(unit) ?? 0), exactOf: (key) => ({ units: distinct[key] ?? 0n, scale }) };
}

/** A double of a size that is written without an exponent. */
function exactOfDouble(key: number): Exact {
  return Number.isSafeInteger(key) ? { units: BigInt(key), scale: 0 } : exact(`${key}` as DecimalText);
}
