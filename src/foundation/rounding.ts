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
