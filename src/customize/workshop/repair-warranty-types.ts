import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { Payer } from "../abc-quote/quote-terms";

/** What an odometer counts. */
export type DistanceUnit = "km" | "mile";

/** Both units, for schemas and documents. */
export const distanceUnits = ["km", "mile"] as const satisfies readonly DistanceUnit[];

/** How long a kind of repair is under warranty: through a day and below a distance, whichever ends first. */
export interface WarrantyTerm {
  readonly code: string;
  readonly vehicle: string | null;
  readonly repairs: readonly string[] | null;
  readonly distance: number | null;
  readonly days: number | null;
  readonly cites: readonly string[];
}

/** The warranty of a kind of repair, as a caller writes it. */
export interface WarrantyTermInput {
  /** Its code. */
  readonly code: string;
  /** The code of the kind of vehicle it is for; absent means every kind. */
  readonly vehicle?: string | null;
  /** The codes of the kinds of repair it is for; absent means every kind. */
  readonly repairs?: readonly string[] | null;
  /** The distance from completion that is no longer covered; absent sets no limit. */
  readonly distance?: number | null;
  /** Days from completion that are covered, the day of completion being day 0; absent sets no limit. */
  readonly days?: number | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** For how long repairs are under warranty. */
export interface RepairWarrantyPolicy extends PolicyHead {
  readonly unit: DistanceUnit;
  readonly terms: readonly WarrantyTerm[];
  readonly proofDays: number | null;
}

/** A warranty policy as a caller writes it. */
export interface RepairWarrantyPolicyInput extends PolicyHeadInput {
  /** What distances and odometers count. */
  readonly unit: DistanceUnit;
  /** In order; the first that is meant for the repair holds. Each has a limit. */
  readonly terms: readonly WarrantyTermInput[];
  /** Days after the report of a fault within which the workshop can prove another cause; absent: at any time. */
  readonly proofDays?: number | null;
}

/** What is known about one repair, as a caller writes it. Absent and null both mean unknown. */
export interface RepairInput {
  /** The kind of vehicle, such as `"car"`. */
  readonly vehicle?: string | null;
  /** The kind of repair, such as `"minor-repair"`. */
  readonly repair?: string | null;
  /** The day it was completed and the vehicle handed over, `YYYY-MM-DD`. */
  readonly completedOn: string;
  /** What the odometer showed then, in the unit of the policy. */
  readonly completedAt?: number | null;
  /** The day the fault was reported; absent: it is asked about the day asked for. */
  readonly reportedOn?: string | null;
  /** What the odometer showed on the day of the report, or shows on the day asked for. */
  readonly odometer?: number | null;
  /** The day on which the workshop proved a cause other than its repair. */
  readonly otherCauseProvenOn?: string | null;
}

/** What is known about one repair, as the rule reads it. */
export interface Repair {
  readonly vehicle: string | null;
  readonly repair: string | null;
  readonly completedOn: PlainDate;
  readonly completedAt: number | null;
  readonly reportedOn: PlainDate | null;
  readonly odometer: number | null;
  readonly otherCauseProvenOn: PlainDate | null;
}

/** The limits of a warranty. */
export type WarrantyLimit = "days" | "distance";

/** Both limits, for schemas and documents. */
export const warrantyLimits = ["days", "distance"] as const satisfies readonly WarrantyLimit[];

/** What may have to be known before a warranty can be confirmed. */
export type WarrantyFact = "vehicle" | "repair" | "completedAt" | "odometer";

/** Every such fact, for schemas and documents. */
export const warrantyFacts = ["vehicle", "repair", "completedAt", "odometer"] as const satisfies readonly WarrantyFact[];

/** Whether a repair is under warranty. */
export interface RepairWarrantyOutcome {
  /** Whether it is known to be covered; never `true` while a fact is missing. */
  readonly covered: boolean;
  /** The code of the term that holds; `null` when there is none or it is not known. */
  readonly term: string | null;
  /** The last day that is covered; `null` without a limit in days or a known term. */
  readonly lastDay: PlainDate | null;
  /** The reading of the odometer that is no longer covered; `null` without such a limit, or when it is not known. */
  readonly odometerLimit: number | null;
  /** By which limit it ended; the days, whose end is certain, when both have been passed. `null` when neither is known to have been. */
  readonly endedBy: WarrantyLimit | null;
  /** What has to be known before more can be said. */
  readonly missing: readonly WarrantyFact[];
  /** The last day on which another cause can be proved; `null` without a report or such a limit. */
  readonly proveBy: PlainDate | null;
  /** Who pays the line of a quote for it, as things are known. */
  readonly payer: Extract<Payer, "warranty" | "customer">;
}

/** The warranty of one repair on one day. */
export type RepairWarranty = Decision<"repair-warranty", Repair, RepairWarrantyOutcome>;

/** A compiled warranty policy. */
export type RepairWarrantyRule = Rule<RepairWarrantyPolicy, RepairInput, Repair, RepairWarranty>;

/** Compiles a warranty policy. */
export type CompileRepairWarranty = Compile<RepairWarrantyPolicyInput, RepairWarrantyRule>;
