/** The position of the first entry of a sorted column for which a condition holds that, once it holds, goes on holding. */
export function firstReached(sorted: Float64Array, isReached: (entry: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isReached(sorted[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
