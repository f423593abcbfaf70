import { highestAbove, type Level, type Plan } from "./tier-plan";

/** What is credited to a metric. */
export interface Credit<N> {
  readonly at: number;
  readonly rest: N;
}

/** What lies above the threshold of the tier that was reached in a window. */
export function surplusOf<N extends number | bigint>(
  { metrics, units }: Plan<N>,
  levels: readonly Level<N>[],
  values: readonly N[],
): Credit<N>[] {
  if (!metrics.some(({ rollover }) => rollover !== null)) return [];
  const reached = highestAbove(levels, 0, values);
  return metrics.flatMap(({ rollover, name }, at) => {
    if (rollover === null || reached < rollover) return [];
    const value = values[at] ?? units.zero;
    const floors = (levels[reached]?.routes ?? []).flatMap((route) => route.floors.filter(({ metric }) => metric === name));
    const met = floors.map(({ amount }) => amount).filter((amount) => amount <= value);
    const [floor] = met.sort((a, b) => (a < b ? 1 : -1));
    return floor === undefined || value <= floor ? [] : [{ at, rest: units.minus(value, floor) }];
  });
}
