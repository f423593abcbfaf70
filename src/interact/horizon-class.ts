import type { PackedDay } from "../foundation/packed-day";
import { addPackedPeriod, type Period } from "../foundation/period";
import type { CadencePolicy, CadenceRhythm } from "./cadence-types";

/** The class or grade a prospect is in. */
export interface Placed extends CadenceRhythm {
  readonly code: string;
  /** Its place among the codes of the policy. */
  readonly position: number;
  /** The limit that placed him; `null` where it is open-ended or a date did not place him. */
  readonly within: Period | null;
  /** The limit of the next nearer class, into which time will bring him; `null` where there is none. */
  readonly nearer: Period | null;
}

/** The classes of a policy, made ready to put prospects into. */
export interface Horizon {
  /** From the nearest limit to the open-ended class. */
  readonly byDate: readonly Placed[];
  /** Classes and grades that a dealer may have stored. */
  readonly byCode: ReadonlyMap<string, Placed>;
  readonly unknown: Placed;
  /** Every code that a prospect can be given: classes, grades, unknown. */
  readonly codes: readonly string[];
}

/** What places a prospect: the grade that was stored, else the day on which he plans to buy. */
export interface Plans {
  readonly class: string | null;
  readonly plansToBuyOn: PackedDay | null;
}

/** The code of a prospect whose horizon nobody knows. */
const UNKNOWN = "unknown";

/** Makes the classes of a policy ready. */
export function horizonOf({ classes, grades, unknown }: CadencePolicy): Horizon {
  const [last] = classes.slice(-1);
  if (last === undefined) throw new TypeError("a cadence policy has at least one class");
  const stored = [...classes, ...grades].map(
    ({ code, every, cites }, position): Placed => ({ code, position, every, cites, within: null, nearer: null }),
  );
  const { every, cites } = unknown ?? last;
  return {
    byDate: classes.map((own, position) => ({ ...own, position, nearer: classes[position - 1]?.within ?? null })),
    byCode: new Map(stored.map((placed) => [placed.code, placed])),
    unknown: { code: UNKNOWN, position: stored.length, every, cites, within: null, nearer: null },
    codes: [...stored.map(({ code }) => code), UNKNOWN],
  };
}

/** Puts a prospect into the class of a day: a stored grade wins over the date, an unknown horizon has a rhythm of its own. */
export function placeOn(horizon: Horizon, { class: stored, plansToBuyOn }: Plans, day: PackedDay): Placed {
  if (stored !== null) return horizon.byCode.get(stored) ?? horizon.unknown;
  if (plansToBuyOn === null) return horizon.unknown;
  for (const placed of horizon.byDate) {
    // A limit beyond the calendar is not a number, and no day lies after it.
    if (placed.within === null || !(plansToBuyOn > addPackedPeriod(day, placed.within))) return placed;
  }
  return horizon.unknown;
}
