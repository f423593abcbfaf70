import { addPeriod } from "../foundation/period";
import type { PlainDate } from "../foundation/plain-date";
import type { CadenceClass, CadencePolicy, CadenceRhythm, Prospect } from "./cadence-types";

/** The class or grade a prospect is in; `class` is null where it has no limit of its own. */
export interface Placed extends CadenceRhythm {
  readonly code: string;
  readonly class: CadenceClass | null;
}

/** Puts a prospect into the class of a day: a stored grade wins over the date, an unknown horizon has a rhythm of its own. */
export function place(policy: CadencePolicy, prospect: Pick<Prospect, "class" | "plansToBuyOn">, asOf: PlainDate): Placed {
  const { class: stored, plansToBuyOn } = prospect;
  if (stored !== null) return placeStored(policy, stored);
  const last = openEnded(policy);
  if (plansToBuyOn === null) return placedIn("unknown", policy.unknown ?? last, null);
  const found = policy.classes.find(({ within }) => within === null || plansToBuyOn <= addPeriod(asOf, within)) ?? last;
  return placedIn(found.code, found, found);
}

function placeStored(policy: CadencePolicy, stored: string): Placed {
  const found = [...policy.classes, ...policy.grades].find(({ code }) => code === stored) ?? openEnded(policy);
  return placedIn(found.code, found, null);
}

function placedIn(code: string, { every, cites }: CadenceRhythm, limited: CadenceClass | null): Placed {
  return { code, every, cites, class: limited };
}

/** The last class, which takes everybody. */
export function openEnded(policy: CadencePolicy): CadenceClass {
  const last = policy.classes.at(-1);
  if (last === undefined) throw new TypeError("a cadence policy has at least one class");
  return last;
}
