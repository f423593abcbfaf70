import { allocateUnits } from "../../foundation/allocate";
import { formatExact, powerOfTen } from "../../foundation/exact";
import type { ParetoRow } from "./lost-sales-types";

const DECIMALS = 20;

/**
 * Counts codes and orders them by how often they come, then by code. The shares are given out by largest remainder (M8),
 * so they add up to exactly 1.
 */
export function pareto(codes: readonly string[]): ParetoRow[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const shares = allocateUnits(
    powerOfTen(DECIMALS),
    rows.map(([, count]) => count),
  );
  let sum = 0n;
  return rows.map(([code, count], position) => {
    const share = BigInt(shares[position] ?? 0);
    sum += share;
    return {
      code,
      count,
      share: formatExact({ units: share, scale: DECIMALS }),
      cumulativeShare: formatExact({ units: sum, scale: DECIMALS }),
    };
  });
}
