import { narrowed, type Whole } from "./whole";

/**
 * How a number between two steps is settled.
 * `half-up` rounds a half away from zero, `half-even` to the even neighbour, `down` towards zero,
 * `floor` towards minus infinity and `ceil` towards plus infinity.
 */
export type RoundingMode = "half-up" | "half-even" | "down" | "floor" | "ceil";

/** Every rounding mode, for schemas and documents. */
export const roundingModes = ["half-up", "half-even", "down", "floor", "ceil"] as const satisfies readonly RoundingMode[];

/** Divides exact integers and settles the remainder by the mode. The divisor is positive. */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const quotient = dividend / divisor;
  const rest = dividend - quotient * divisor;
  if (rest === 0n) return quotient;
  const away = rest > 0n ? quotient + 1n : quotient - 1n;
  switch (mode) {
    case "down":
      return quotient;
    case "floor":
      return rest < 0n ? away : quotient;
    case "ceil":
      return rest > 0n ? away : quotient;
    default: {
      const twice = (rest < 0n ? -rest : rest) * 2n;
      if (twice !== divisor) return twice > divisor ? away : quotient;
      return mode === "half-up" || quotient % 2n !== 0n ? away : quotient;
    }
  }
}

/** The same on whole numbers of either form: settled in a `number` where both are. */
export function divideWhole(dividend: Whole, divisor: Whole, mode: RoundingMode): Whole {
  if (typeof dividend !== "number" || typeof divisor !== "number") return narrowed(divideRounded(BigInt(dividend), BigInt(divisor), mode));
  // A quotient of safe numbers never rounds to a whole number it does not reach, so the rest is exact.
  const quotient = Math.trunc(dividend / divisor);
  const rest = dividend - quotient * divisor;
  if (rest === 0 || mode === "down") return quotient;
  const away = rest > 0 ? quotient + 1 : quotient - 1;
  if (mode === "floor") return rest < 0 ? away : quotient;
  if (mode === "ceil") return rest > 0 ? away : quotient;
  // Compared without doubling, which could leave the safe numbers.
  const size = Math.abs(rest);
  const other = divisor - size;
  if (size !== other) return size > other ? away : quotient;
  return mode === "half-up" || quotient % 2 !== 0 ? away : quotient;
}
