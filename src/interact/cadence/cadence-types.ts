import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** How often a prospect is called, and where that comes from. */
export interface CadenceRhythm {
  /** The step from one call to the next. */
  readonly every: Period;
  /** Where the step comes from. */
  readonly cites: readonly string[];
}

/** A horizon class: prospects who plan to buy within a limit are called at one rhythm. */
export interface CadenceClass extends CadenceRhythm {
  /** Its code; it is the reason of every answer for this class. */
  readonly code: string;
  /** The limit, inclusive, counted from the day asked for; `null` for the last, open-ended class. */
  readonly within: Period | null;
}

/** A grade that only a dealer's own record can put a prospect into, such as “deposit paid”. */
export interface CadenceGrade extends CadenceRhythm {
  /** Its code. */
  readonly code: string;
}

/** How often prospects are called until they choose. */
export interface CadencePolicy extends PolicyHead {
  /** From the nearest limit to the open-ended class. */
  readonly classes: readonly CadenceClass[];
  /** Grades without a limit, for stored grades only. */
  readonly grades: readonly CadenceGrade[];
  /** The rhythm while the horizon is unknown; `null` takes that of the last class. */
  readonly unknown: CadenceRhythm | null;
}

/** A cadence policy as a caller writes it. */
export interface CadencePolicyInput extends PolicyHeadInput {
  /** From the nearest limit to the open-ended class. */
  readonly classes: readonly CadenceClass[];
  /** Grades without a limit, for stored grades only. */
  readonly grades?: readonly CadenceGrade[] | null;
  /** The rhythm while the horizon is unknown; absent takes that of the last class. */
  readonly unknown?: CadenceRhythm | null;
}

/** What ends the calls: he bought ours, bought another brand, gave the plan up, or asked not to be called. */
export type ProspectChoice = "bought-ours" | "bought-other" | "gave-up" | "opted-out";

/** Every choice that ends the calls, for schemas and documents. */
export const prospectChoices = ["bought-ours", "bought-other", "gave-up", "opted-out"] as const satisfies readonly ProspectChoice[];

/** What is known about one prospect, as a caller writes it. Absent and null both mean unknown. */
export interface ProspectInput {
  /** The capture or contact that opened the series, `YYYY-MM-DD`. It is not itself a call. */
  readonly anchor: string;
  /** The last completed contact. */
  readonly lastContact?: string | null;
  /** The day on which he plans to buy. */
  readonly plansToBuyOn?: string | null;
  /** A class or grade that the dealer stored; it wins over the date. */
  readonly class?: string | null;
  /** Months from the anchor to the last planned contact; worked out from `lastContact` when unknown. */
  readonly monthsSoFar?: number | null;
  /** What he chose; unknown while he has not. */
  readonly choice?: ProspectChoice | null;
}

/** What is known about one prospect, as the rule reads it. */
export interface Prospect {
  readonly anchor: PlainDate;
  readonly lastContact: PlainDate | null;
  readonly plansToBuyOn: PlainDate | null;
  readonly class: string | null;
  readonly monthsSoFar: number | null;
  readonly choice: ProspectChoice | null;
}

/** Whether to call: no more, now, or not before the due day. */
export type CallOutcome =
  | {
      /** No more calls. */
      readonly call: "stop";
    }
  | {
      /** Call now, or wait for the due day. */
      readonly call: "wait" | "now";
      /** The first day of the series after the last contact. */
      readonly dueOn: PlainDate;
    };

/** Advice on calling one prospect on one day. */
export type CallAdvice = Decision<"cadence", Prospect, CallOutcome>;

/** A compiled cadence. */
export type CadenceRule = Rule<CadencePolicy, ProspectInput, Prospect, CallAdvice>;

/** Compiles a cadence policy. */
export type CompileCadence = Compile<CadencePolicyInput, CadenceRule>;
