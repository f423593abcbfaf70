import type { PlainDate } from "../foundation/plain-date";
import type { Compile, Rule } from "../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../rule/policy";
import type { Decision } from "../rule/table";

/** Treatments of which the customer gets one. */
export interface TreatmentChoice {
  /** Codes of treatments; one of them is given. */
  readonly anyOf: readonly string[];
}

/** For whom an offer is meant: every condition that is not null must hold. */
export interface OfferConditions {
  /** Completed years of the vehicle, the anniversary included. */
  readonly minVehicleYears: number | null;
  /** Needs of which the customer has at least one. */
  readonly anyNeed: readonly string[] | null;
  /** Value tiers of which the customer is in one. */
  readonly valueTiers: readonly string[] | null;
}

/** The conditions of an offer as a caller writes them. */
export interface OfferConditionsInput {
  /** Completed years of the vehicle, the anniversary included. */
  readonly minVehicleYears?: number | null;
  /** Needs of which the customer has at least one, such as `["time"]`. */
  readonly anyNeed?: readonly string[] | null;
  /** Value tiers of which the customer is in one. */
  readonly valueTiers?: readonly string[] | null;
}

/** An offer to a segment. */
export interface OfferLine {
  /** Its code. */
  readonly code: string;
  /** For whom it is meant. */
  readonly when: OfferConditions;
  /** What is offered: one treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** An offer as a caller writes it. */
export interface OfferLineInput {
  /** Its code. */
  readonly code: string;
  /** For whom it is meant. */
  readonly when: OfferConditionsInput;
  /** What is offered: one treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** What is offered to whom. */
export interface OffersPolicy extends PolicyHead {
  /** Offers by segment, at least one. */
  readonly offers: readonly OfferLine[];
}

/** An offers policy as a caller writes it. */
export interface OffersPolicyInput extends PolicyHeadInput {
  /** Offers by segment, at least one. */
  readonly offers: readonly OfferLineInput[];
}

/** What is known about one customer, as a caller writes it. Absent and null both mean unknown. */
export interface OfferCustomerInput {
  /** Whether a service failure or complaint of his is open. It must be known: offers are silent until it is settled. */
  readonly openServiceIssue: boolean;
  /** The day the vehicle was bought or first registered, `YYYY-MM-DD`. */
  readonly vehicleSince?: string | null;
  /** Its completed years, where the day is not known. */
  readonly vehicleAge?: number | null;
  /** His needs as codes, such as `["time"]`. */
  readonly needs?: readonly string[] | null;
  /** The value tier he is in, as a code of your own. */
  readonly valueTier?: string | null;
}

/** What is known about one customer, as the rule reads it. */
export interface OfferCustomer {
  readonly openServiceIssue: boolean;
  readonly vehicleSince: PlainDate | null;
  readonly vehicleAge: number | null;
  readonly needs: readonly string[] | null;
  readonly valueTier: string | null;
}

/** An offer that is made. */
export interface OfferMade {
  /** The code of the offer. */
  readonly code: string;
  /** One treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** Why an offer is not made. */
export type WithholdReason =
  | "service-issue-open"
  | "vehicle-age-unknown"
  | "vehicle-too-new"
  | "needs-unknown"
  | "no-such-need"
  | "value-tier-unknown"
  | "other-value-tier";

/** Every reason for which an offer is not made. */
export const withholdReasons = [
  "service-issue-open",
  "vehicle-age-unknown",
  "vehicle-too-new",
  "needs-unknown",
  "no-such-need",
  "value-tier-unknown",
  "other-value-tier",
] as const satisfies readonly WithholdReason[];

/** An offer that is not made. */
export interface OfferWithheld {
  /** The code of the offer. */
  readonly code: string;
  /** The first condition that does not hold. */
  readonly reason: WithholdReason;
}

/** What is offered to a customer and what is not. */
export interface OffersOutcome {
  /** In the order of the policy. */
  readonly made: readonly OfferMade[];
  /** The others, each with its reason. */
  readonly withheld: readonly OfferWithheld[];
}

/** Offers for one customer on one day. */
export type OffersAdvice = Decision<"offers", OfferCustomer, OffersOutcome>;

/** A compiled offers policy. */
export type OffersRule = Rule<OffersPolicy, OfferCustomerInput, OfferCustomer, OffersAdvice>;

/** Compiles an offers policy. */
export type CompileOffers = Compile<OffersPolicyInput, OffersRule>;
