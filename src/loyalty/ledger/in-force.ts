import type { PlainDate } from "../../foundation/plain-date";

/** The days on which something holds; `null` where there is no first or no last one. */
export interface Days {
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
}

/** Whether a day lies between the first and the last day. */
export function isInForce({ from, through }: Days, on: PlainDate): boolean {
  return (from === null || on >= from) && (through === null || on <= through);
}

/** Whether there is a day that both have. */
export function overlap(a: Days, b: Days): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore({ through }: Days, { from }: Days): boolean {
  return through !== null && from !== null && through < from;
}
