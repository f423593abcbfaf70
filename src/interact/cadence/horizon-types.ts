import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** A horizon class: purchases planned within a limit. */
export interface HorizonClass {
  /** Its code; it is the reason of every answer for this class. */
  readonly code: string;
  /** The limit, inclusive, counted from the day asked for; `null` for the last, open-ended class. */
  readonly within: Period | null;
  /** Where the class comes from. */
  readonly cites: readonly string[];
}

/** A grade that only a dealer's own record can put a prospect into, such as “lost for good”. */
export interface HorizonGrade {
  /** Its code. */
  readonly code: string;
  /** Where the grade comes from. */
  readonly cites: readonly string[];
}

/** How planned purchases are put into classes by the time until them. */
export interface HorizonPolicy extends PolicyHead {
  /** From the nearest limit to the open-ended class. */
  readonly classes: readonly HorizonClass[];
  /** Grades without a limit, for stored grades only. */
  readonly grades: readonly HorizonGrade[];
}

/** A horizon policy as a caller writes it. */
export interface HorizonPolicyInput extends PolicyHeadInput {
  /** From the nearest limit to the open-ended class. */
  readonly classes: readonly HorizonClass[];
  /** Grades without a limit, for stored grades only. */
  readonly grades?: readonly HorizonGrade[] | null;
}

/** What is known about the plans of one prospect, as a caller writes it. Absent and null both mean unknown. */
export interface PurchasePlanInput {
  /** The day on which he plans to buy, `YYYY-MM-DD`. */
  readonly plansToBuyOn?: string | null;
  /** A class or grade that the dealer stored; it wins over the date. */
  readonly class?: string | null;
}

/** What is known about the plans of one prospect, as the rule reads it. */
export interface PurchasePlan {
  readonly plansToBuyOn: PlainDate | null;
  readonly class: string | null;
}

/** The nearer class into which time alone will bring a prospect. */
export interface NearerClass {
  /** Its code. */
  readonly class: string;
  /** The first day on which he is in it. */
  readonly on: PlainDate;
}

/** The class of one prospect on one day. */
export interface HorizonOutcome {
  /** The code of the class or grade; `null` while nobody knows his plans. */
  readonly class: string | null;
  /** What comes next if the plan stays; `null` in the nearest class, in a stored one, and while the plan is unknown. */
  readonly next: NearerClass | null;
}

/** The classification of one prospect on one day. */
export type HorizonDecision = Decision<"horizon", PurchasePlan, HorizonOutcome>;

/** A compiled classification. */
export type HorizonRule = Rule<HorizonPolicy, PurchasePlanInput, PurchasePlan, HorizonDecision>;

/** Compiles a horizon policy. */
export type CompileHorizon = Compile<HorizonPolicyInput, HorizonRule>;
