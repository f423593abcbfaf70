import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { QuoteClass } from "../abc-quote/quote-terms";
import type { FindingResult } from "./finding-terms";

/** For which findings a line is meant: every condition that is not null must hold, and what is unknown does not. */
export interface FindingConditions {
  readonly results: readonly FindingResult[] | null;
  readonly safetyCritical: boolean | null;
  readonly minVehicleYears: number | null;
  readonly minKilometres: number | null;
}

/** The conditions of a line, as a caller writes them. */
export interface FindingConditionsInput {
  /** Results of which the finding has one; absent means all. */
  readonly results?: readonly FindingResult[] | null;
  /** Whether the part must be critical for safety (`true`) or must be known not to be (`false`); absent means either. */
  readonly safetyCritical?: boolean | null;
  /** Completed years of the vehicle, the anniversary included. */
  readonly minVehicleYears?: number | null;
  /** What the odometer shows at least, in kilometres. */
  readonly minKilometres?: number | null;
}

/** A line of the policy: findings that meet its conditions are put into its class. */
export interface FindingLine {
  readonly code: string;
  readonly when: FindingConditions;
  readonly class: QuoteClass;
  readonly cites: readonly string[];
}

/** A line of the policy, as a caller writes it. */
export interface FindingLineInput {
  /** Its code; it is the reason of every finding it decides. */
  readonly code: string;
  /** For which findings it is meant. */
  readonly when: FindingConditionsInput;
  /** Must be repaired, observed, or advised against. */
  readonly class: QuoteClass;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** How findings are put into classes. */
export interface FindingPolicy extends PolicyHead {
  readonly classes: readonly FindingLine[];
}

/** A finding policy as a caller writes it. */
export interface FindingPolicyInput extends PolicyHeadInput {
  /** In order; the first line that holds decides. Every result must be decided whatever else is unknown. */
  readonly classes: readonly FindingLineInput[];
}

/** A class that somebody gave by hand. */
export interface ManualClass {
  readonly class: QuoteClass;
  readonly reason: string;
  readonly by: string | null;
}

/** A class that somebody gave by hand, as a caller writes it. */
export interface ManualClassInput {
  /** The class. */
  readonly class: QuoteClass;
  /** Why, as a code of your own such as `"customer-plans-to-sell"`. */
  readonly reason: string;
  /** Who gave it. */
  readonly by?: string | null;
}

/** What an inspection found about one part, as a caller writes it. Absent and null both mean unknown. */
export interface FindingInput {
  /** What was found. */
  readonly result: FindingResult;
  /** Whether the part is critical for safety. */
  readonly safetyCritical?: boolean | null;
  /** Whether the vehicle is dangerous as it is; only a part that has failed or is out of specification can be. */
  readonly dangerous?: boolean | null;
  /** The day the vehicle was bought or first registered, `YYYY-MM-DD`. */
  readonly vehicleSince?: string | null;
  /** Its completed years, where the day is not known. */
  readonly vehicleAge?: number | null;
  /** What the odometer shows, in whole kilometres. */
  readonly mileage?: number | null;
  /** A class given by hand. A part that is critical for safety and has failed stays in class A. */
  readonly manual?: ManualClassInput | null;
}

/** What an inspection found about one part, as the rule reads it. */
export interface FindingFacts {
  readonly result: FindingResult;
  readonly safetyCritical: boolean | null;
  readonly dangerous: boolean | null;
  readonly vehicleSince: PlainDate | null;
  readonly vehicleAge: number | null;
  readonly mileage: number | null;
  readonly manual: ManualClass | null;
}

/** The class of a finding. Spread it into a line of a quote: the line takes what it knows. */
export interface FindingOutcome {
  /** Must be repaired, observed, or advised against. */
  readonly class: QuoteClass;
  /** Why, as the line of a quote tells it. */
  readonly reason: string;
  /** What that reason rests on. */
  readonly cites: readonly string[];
  /** Whether the part is critical for safety; `null` when unknown. */
  readonly safetyCritical: boolean | null;
  /** Whether the vehicle must not be driven as it is. */
  readonly doNotDrive: boolean;
  /** The completed years of the vehicle on the day asked for; `null` when unknown. */
  readonly vehicleYears: number | null;
  /** What the odometer shows, in kilometres; `null` when unknown. */
  readonly mileage: number | null;
}

/** The class of one finding on one day. */
export type FindingClass = Decision<"finding", FindingFacts, FindingOutcome>;

/** A compiled finding policy. */
export type FindingRule = Rule<FindingPolicy, FindingInput, FindingFacts, FindingClass>;

/** Compiles a finding policy. */
export type CompileFinding = Compile<FindingPolicyInput, FindingRule>;
