import type { CadencePolicy, CadenceRhythm } from "./cadence-types";
import { type Horizon, horizonOf } from "./horizon-class";

/** A class or grade with the rhythm of its calls. */
export interface Rhythm extends CadenceRhythm {
  readonly code: string;
}

/** The classes of a cadence; whose horizon nobody knows has a rhythm of his own, or that of the last class (D16). */
export function cadenceHorizon(policy: CadencePolicy): Horizon<Rhythm> {
  const last = policy.classes.at(-1);
  if (last === undefined) throw new TypeError("a cadence policy has at least one class");
  const { every, cites } = policy.unknown ?? last;
  return horizonOf<Rhythm>(policy, { code: "unknown", every, cites });
}
