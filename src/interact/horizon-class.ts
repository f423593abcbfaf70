import { addPeriod } from "../foundation/period";
import type { PlainDate } from "../foundation/plain-date";
import type { CadenceClass, CadencePolicy, CadenceRhythm } from "./cadence-types";
import type { HorizonClass, HorizonGrade, PurchasePlan } from "./horizon-types";

/** Classes by limit and grades without one; whatever else they carry, such as a rhythm, comes along. */
export interface HorizonScheme<Class extends HorizonClass, Grade extends HorizonGrade> {
  readonly classes: readonly Class[];
  readonly grades: readonly Grade[];
}

/** What puts a prospect where he is: a stored class or grade, or the class whose limit takes his date; both null while neither is known. */
export interface HorizonPlace<Class extends HorizonClass, Grade extends HorizonGrade> {
  readonly stored: Class | Grade | null;
  readonly dated: Class | null;
}

/** Puts a plan into the class of a day: a stored grade wins over the date. */
export function placeIn<Class extends HorizonClass, Grade extends HorizonGrade>(
  scheme: HorizonScheme<Class, Grade>,
  { class: code, plansToBuyOn }: PurchasePlan,
  asOf: PlainDate,
): HorizonPlace<Class, Grade> {
  if (code !== null) {
    const stored = [...scheme.classes, ...scheme.grades].find((entry) => entry.code === code);
    return { stored: stored ?? openEnded(scheme), dated: null };
  }
  return { stored: null, dated: plansToBuyOn === null ? null : classTaking(scheme, plansToBuyOn, asOf) };
}

/** The nearest class whose limit takes a day: there always is one, there is only one, and a later day never gives a nearer one. */
export function classTaking<Class extends HorizonClass>(
  scheme: { readonly classes: readonly Class[] },
  target: PlainDate,
  asOf: PlainDate,
): Class {
  return scheme.classes.find(({ within }) => within === null || target <= addPeriod(asOf, within)) ?? openEnded(scheme);
}

/** The class or grade a prospect is in; `class` is null where it has no limit of its own. */
export interface Placed extends CadenceRhythm {
  readonly code: string;
  readonly class: CadenceClass | null;
}

/** The same with the rhythm of the calls: an unknown horizon has one of its own. */
export function place(policy: CadencePolicy, prospect: PurchasePlan, asOf: PlainDate): Placed {
  const { stored, dated } = placeIn(policy, prospect, asOf);
  const { every, cites } = stored ?? dated ?? policy.unknown ?? openEnded(policy);
  return { code: (stored ?? dated)?.code ?? "unknown", every, cites, class: dated };
}

/** The last class, which takes everybody. */
export function openEnded<Class extends HorizonClass>({ classes }: { readonly classes: readonly Class[] }): Class {
  const last = classes.at(-1);
  if (last === undefined) throw new TypeError("a scheme has at least one class");
  return last;
}
