import { dayAfter, LAST_DAY } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import {
  type CustomerConsent,
  type CustomerStage,
  type CustomerState,
  customerStages,
  type IdicStatePolicy,
  type StateCondition,
  type StateGap,
  type StateGapCode,
} from "./idic-state-types";

/** What was said of the use of data, and the last day for which it was said. */
export interface ConsentWord {
  readonly said: "absent" | "granted" | "withdrawn";
  readonly through: PlainDate | null;
}

/** Everything that is known of a record: the last day on which each stage is believed, and the last word on consent. */
export interface Standing {
  readonly believed: Readonly<Record<CustomerStage, PlainDate | null>>;
  readonly consent: ConsentWord;
}

/** A record of which nothing is known. */
export const NOBODY: Standing = {
  believed: { identified: null, valued: null, "needs-known": null, engaged: null, customized: null },
  consent: { said: "absent", through: null },
};

/** Believed as long as either of two is. */
export function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

/** What is believed once more of a record: a literal, because a spread of it is slow. */
export function believing(believed: Standing["believed"], stage: CustomerStage, through: PlainDate): Standing["believed"] {
  const { identified, valued, engaged, customized, "needs-known": needsKnown } = believed;
  return {
    identified: stage === "identified" ? later(identified, through) : identified,
    valued: stage === "valued" ? later(valued, through) : valued,
    "needs-known": stage === "needs-known" ? later(needsKnown, through) : needsKnown,
    engaged: stage === "engaged" ? later(engaged, through) : engaged,
    customized: stage === "customized" ? later(customized, through) : customized,
  };
}

/** The union of what is known of two records; of what they said the stricter holds, a grant that holds before one that ended (I39). */
export function union(a: Standing, b: Standing): Standing {
  const believed = (stage: CustomerStage) => later(a.believed[stage], b.believed[stage]);
  return {
    believed: {
      identified: believed("identified"),
      valued: believed("valued"),
      "needs-known": believed("needs-known"),
      engaged: believed("engaged"),
      customized: believed("customized"),
    },
    consent: stricter(a.consent, b.consent),
  };
}

const STRICTNESS = { withdrawn: 2, granted: 1, absent: 0 } as const satisfies Record<ConsentWord["said"], number>;

function stricter(a: ConsentWord, b: ConsentWord): ConsentWord {
  if (STRICTNESS[a.said] !== STRICTNESS[b.said]) return STRICTNESS[a.said] > STRICTNESS[b.said] ? a : b;
  return (a.through ?? LAST_DAY) < (b.through ?? LAST_DAY) ? b : a;
}

/** The consent that holds on a day. */
export function consentOn({ consent: { said, through } }: Standing, on: PlainDate): CustomerConsent {
  return said === "granted" && through !== null && through < on ? "ended" : said;
}

/** The next day after a day on which something is believed no longer. */
export function nextLapse({ believed, consent }: Standing, on: PlainDate): PlainDate | null {
  let last: PlainDate | null = consent.through !== null && consent.through >= on ? consent.through : null;
  for (const stage of customerStages) {
    const through = believed[stage];
    if (through !== null && through >= on && (last === null || through < last)) last = through;
  }
  return last === null ? null : dayAfter(last);
}

/** The state of a standing on a day: the last stage that is believed and whose guards hold. */
export function stateOn({ stages }: IdicStatePolicy, standing: Standing, on: PlainDate): CustomerState {
  for (let at = customerStages.length - 1; at >= 0; at -= 1) {
    const stage = customerStages[at];
    if (stage === undefined || !holds(stage, standing, on)) continue;
    if (stages[stage].guards.every(({ anyOf }) => anyOf.some((condition) => holds(condition, standing, on)))) return stage;
  }
  return "unknown";
}

function holds(condition: StateCondition, standing: Standing, on: PlainDate): boolean {
  if (condition === "consent") return consentOn(standing, on) === "granted";
  if (condition === "no-withdrawal") return standing.consent.said !== "withdrawn";
  const through = standing.believed[condition];
  return through !== null && through >= on;
}

/** The guards of a stage that do not hold on a day. */
export function failingGuards({ stages }: IdicStatePolicy, stage: CustomerStage, { standing, on }: StandingOn): StateGap[] {
  const failing: StateGap[] = [];
  for (const { anyOf, cites } of stages[stage].guards)
    if (!anyOf.some((condition) => holds(condition, standing, on))) failing.push({ code: gapOf(anyOf, { standing, on }), anyOf, cites });
  return failing;
}

/** What is missing for a stage on a day: that it is done, and its guards. */
export function missingFor(policy: IdicStatePolicy, stage: CustomerStage, known: StandingOn): StateGap[] {
  const failing = failingGuards(policy, stage, known);
  if (holds(stage, known.standing, known.on)) return failing;
  return [{ code: gapOf([stage], known), anyOf: [stage], cites: policy.stages[stage].cites }, ...failing];
}

/** What is known on a day. */
export interface StandingOn {
  readonly standing: Standing;
  readonly on: PlainDate;
}

/** What was there once is told before what never was. */
function gapOf(anyOf: readonly StateCondition[], { standing, on }: StandingOn): StateGapCode {
  for (const condition of anyOf) {
    if (condition === "no-withdrawal") return "withdrawn";
    if (condition === "consent") {
      const consent = consentOn(standing, on);
      if (consent !== "absent") return consent === "withdrawn" ? "withdrawn" : "stale";
    } else if (standing.believed[condition] !== null) return isDone(condition) ? "dormant" : "stale";
  }
  return "absent";
}

/** Whether a stage is something done together, which goes dormant, rather than something known, which becomes stale (IDIC-02). */
export function isDone(state: CustomerState): boolean {
  return state === "engaged" || state === "customized";
}
