import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import { type PlainDate, unpackDay } from "../../foundation/plain-date";
import type { Segment } from "../../rule/fold";
import type { Stretch } from "./tier-stretches";
import type { Walk } from "./tier-walk";
import { FOREVER } from "./tier-windows";

/** A day as text; `null` for no beginning and for no end. */
export const textOrNull = (day: PackedDay): PlainDate | null => (day === FOREVER || day === 0 ? null : unpackDay(day));

/** Writes the timeline; each stretch ends on the day before the next. */
export function segmentsOf<N extends number | bigint>({ plan, stretches }: Walk<N>): Segment<string>[] {
  return stretches.map(({ rank, from, cause, event }: Stretch, position): Segment<string> => {
    const next = stretches[position + 1];
    return {
      state: plan.policy.tiers[rank]?.code ?? "",
      from: textOrNull(from),
      through: next === undefined ? null : unpackDay(addPackedDays(next.from, -1)),
      cause: { code: cause.code, cites: cause.cites, event },
    };
  });
}
