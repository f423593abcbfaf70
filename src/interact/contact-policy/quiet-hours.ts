import type { LocalHours, QuietHours } from "./contact-policy-types";

const MIDNIGHT = "00:00";
const END_OF_DAY = "24:00";

/** Whether a window is quiet at a time: its start is, its end is not, and it may cross midnight (K14). */
export function isQuiet({ start, end }: Pick<QuietHours, "start" | "end">, time: string): boolean {
  return start < end ? start <= time && time < end : start <= time || time < end;
}

/** The hours of a day that no window takes, in order. */
export function freeHours(windows: readonly Pick<QuietHours, "start" | "end">[]): LocalHours[] {
  const marks = [...new Set([MIDNIGHT, ...windows.flatMap(({ start, end }) => [start, end])])].sort();
  const hours: LocalHours[] = [];
  marks.forEach((from, position) => {
    if (windows.some((window) => isQuiet(window, from))) return;
    const until = marks[position + 1] ?? END_OF_DAY;
    const last = hours.at(-1);
    if (last?.until === from) hours[hours.length - 1] = { from: last.from, until };
    else hours.push({ from, until });
  });
  return hours;
}

/** Whether hours are the whole day. */
export function isWholeDay([first]: readonly LocalHours[]): boolean {
  return first?.from === MIDNIGHT && first.until === END_OF_DAY;
}

/** When the next free hours of a day begin, at a time or after it; `null` when none are left. */
export function nextOpening(hours: readonly LocalHours[], time: string): string | null {
  return hours.find(({ from }) => time <= from)?.from ?? null;
}
