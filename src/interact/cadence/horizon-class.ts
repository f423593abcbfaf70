import type { PackedDay } from "../../foundation/packed-day";
import { addPackedPeriod, firstDayReaching, type Period } from "../../foundation/period";
import { earliest, type PlainDate, packDay } from "../../foundation/plain-date";

/** What tells one class or grade from another; whatever else it carries, such as a rhythm, comes along. */
export interface HorizonEntry {
  readonly code: string;
  readonly cites: readonly string[];
}

/** The class or grade a prospect is in. */
export type Placed<Entry extends HorizonEntry> = Entry & {
  /** Its place among the codes of the policy. */
  readonly position: number;
  /** The limit that placed him; `null` where it is open-ended or a date did not place him. */
  readonly within: Period | null;
  /** The limits of the nearer classes, into which time will bring him; empty where a date did not place him. */
  readonly nearer: readonly Period[];
};

/** Classes by limit, from the nearest to the open-ended one, and grades without a limit. */
export interface HorizonScheme<Entry extends HorizonEntry> {
  readonly classes: readonly (Entry & { readonly within: Period | null })[];
  readonly grades: readonly Entry[];
}

/** The classes of a policy, made ready to put prospects into. */
export interface Horizon<Entry extends HorizonEntry> {
  readonly byDate: readonly Placed<Entry>[];
  readonly byCode: ReadonlyMap<string, Placed<Entry>>;
  readonly unknown: Placed<Entry>;
}

/** What places a prospect: the class or grade that was stored, else the day on which he plans to buy. */
export interface Plans {
  readonly class: string | null;
  readonly plansToBuyOn: PackedDay | null;
}

/** Makes the classes of a policy ready; `unknown` takes those whose plans nobody knows. */
export function horizonOf<Entry extends HorizonEntry>({ classes, grades }: HorizonScheme<Entry>, unknown: Entry): Horizon<Entry> {
  const limits = classes.flatMap(({ within }) => within ?? []);
  const fixed = (entry: Entry, position: number): Placed<Entry> => ({ ...entry, position, within: null, nearer: [] });
  const stored = [...classes, ...grades].map(fixed);
  return {
    byDate: classes.map((own, position) => ({ ...own, position, nearer: limits.slice(0, position) })),
    byCode: new Map(stored.map((placed) => [placed.code, placed])),
    unknown: fixed(unknown, stored.length),
  };
}

/** Puts a prospect into the class of a day: what was stored wins over the date. A later plan never gives a nearer class (K3). */
export function placeOn<Entry extends HorizonEntry>(
  { byDate, byCode, unknown }: Horizon<Entry>,
  { class: stored, plansToBuyOn }: Plans,
  day: PackedDay,
): Placed<Entry> {
  if (stored !== null) return byCode.get(stored) ?? unknown;
  if (plansToBuyOn === null) return unknown;
  for (const placed of byDate) {
    // A limit beyond the calendar is not a number, and no day lies after it.
    if (placed.within === null || !(plansToBuyOn > addPackedPeriod(day, placed.within))) return placed;
  }
  return unknown;
}

/** The same for days as everybody writes them. */
export function placeOnDay<Entry extends HorizonEntry>(
  horizon: Horizon<Entry>,
  { class: stored, plansToBuyOn }: { readonly class: string | null; readonly plansToBuyOn: PlainDate | null },
  day: PlainDate,
): Placed<Entry> {
  return placeOn(horizon, { class: stored, plansToBuyOn: plansToBuyOn === null ? null : packDay(plansToBuyOn) }, packDay(day));
}

/** The first day on which time brings a prospect into a nearer class; limits in different units may be reached out of order. */
export function nearerOn({ nearer }: Pick<Placed<HorizonEntry>, "nearer">, plansToBuyOn: PlainDate | null): PlainDate | null {
  return plansToBuyOn === null ? null : earliest(...nearer.map((within) => firstDayReaching(plansToBuyOn, within)));
}
