import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** Treatments of which the customer gets one. */
export interface TreatmentChoice {
  /** Codes of treatments; one of them is given. */
  readonly anyOf: readonly string[];
}

/**
 * What an offer sells. One that sells on, another product or a better one, needs a need it meets; a financial one needs
 * somebody it suits and a time at which it suits.
 */
export type OfferKind = "service" | "cross-sell" | "up-sell" | "finance" | "loyalty";

/** Every kind of offer, for schemas and documents. */
export const offerKinds = ["service", "cross-sell", "up-sell", "finance", "loyalty"] as const satisfies readonly OfferKind[];

/** The days on which an offer is timely, around a date of the customer. */
export interface OfferWindow {
  /** Which of the customer's dates, such as `"loan-end"`. */
  readonly date: string;
  /** From so many days before it. */
  readonly daysBefore: number;
  /** Through so many days after it. */
  readonly daysAfter: number;
}

/** The days on which an offer is timely, as a caller writes them. */
export interface OfferWindowInput {
  /** Which of the customer's dates, such as `"loan-end"`. */
  readonly date: string;
  /** From so many days before it; from the day itself when absent. */
  readonly daysBefore?: number | null;
  /** Through so many days after it; through the day itself when absent. */
  readonly daysAfter?: number | null;
}

/** For whom an offer is meant: every condition that is not null must hold. */
export interface OfferConditions {
  /** Completed years of the vehicle, the anniversary included. */
  readonly minVehicleYears: number | null;
  /** How many cars he has at least. */
  readonly minVehicles: number | null;
  /** Needs of which the customer has at least one. */
  readonly anyNeed: readonly string[] | null;
  /** Value tiers of which the customer is in one. */
  readonly valueTiers: readonly string[] | null;
  /** What must be true or false of him, by code. */
  readonly traits: Readonly<Record<string, boolean>> | null;
  /** The days on which it is timely. */
  readonly window: OfferWindow | null;
}

/** The conditions of an offer as a caller writes them. */
export interface OfferConditionsInput {
  /** Completed years of the vehicle, the anniversary included. */
  readonly minVehicleYears?: number | null;
  /** How many cars he has at least. */
  readonly minVehicles?: number | null;
  /** Needs of which the customer has at least one, such as `["time"]`. */
  readonly anyNeed?: readonly string[] | null;
  /** Value tiers of which the customer is in one. */
  readonly valueTiers?: readonly string[] | null;
  /** What must be true or false of him, such as `{ "same-seller": true }`. */
  readonly traits?: Readonly<Record<string, boolean>> | null;
  /** The days on which it is timely. */
  readonly window?: OfferWindowInput | null;
}

/** An offer to a segment. */
export interface OfferLine {
  /** Its code. */
  readonly code: string;
  /** What it sells. */
  readonly kind: OfferKind;
  /** For whom it is meant. */
  readonly when: OfferConditions;
  /** What is offered: one treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** What it takes off a price, as a fraction; `null` when it is no discount. */
  readonly rate: DecimalText | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** An offer as a caller writes it. */
export interface OfferLineInput {
  /** Its code. */
  readonly code: string;
  /** What it sells; `"service"` when absent. */
  readonly kind?: OfferKind | null;
  /** For whom it is meant; no two offers are meant for the same segment. */
  readonly when: OfferConditionsInput;
  /** What is offered: one treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** What it takes off a price, as a fraction, 0.05 for 5%; `chooseOffers` reckons with it. */
  readonly rate?: NumberInput | null;
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
  /** How many cars he has. */
  readonly vehicles?: number | null;
  /** His needs as codes, such as `["time"]`. */
  readonly needs?: readonly string[] | null;
  /** The value tier he is in, as a code of your own. */
  readonly valueTier?: string | null;
  /** What is true or false of him, by code, such as `{ "same-seller": true }`; null is unknown. */
  readonly traits?: Readonly<Record<string, boolean | null>> | null;
  /** His dates by code, such as `{ "loan-end": "2027-03-31" }`; null is unknown. */
  readonly dates?: Readonly<Record<string, string | null>> | null;
}

/** What is known about one customer, as the rule reads it. */
export interface OfferCustomer {
  readonly openServiceIssue: boolean;
  readonly vehicleSince: PlainDate | null;
  readonly vehicleAge: number | null;
  readonly vehicles: number | null;
  readonly needs: readonly string[] | null;
  readonly valueTier: string | null;
  readonly traits: Readonly<Record<string, boolean | null>>;
  readonly dates: Readonly<Record<string, PlainDate | null>>;
}

/** An offer that is made. */
export interface OfferMade {
  /** The code of the offer. */
  readonly code: string;
  /** What it sells. */
  readonly kind: OfferKind;
  /** One treatment of every choice. */
  readonly allOf: readonly TreatmentChoice[];
  /** What it takes off a price, as a fraction; `null` when it is no discount. */
  readonly rate: DecimalText | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** Every reason for which an offer is not made. */
export const withholdReasons = [
  "service-issue-open",
  "vehicle-age-unknown",
  "vehicle-too-new",
  "vehicles-unknown",
  "too-few-vehicles",
  "needs-unknown",
  "no-such-need",
  "value-tier-unknown",
  "other-value-tier",
  "trait-unknown",
  "other-trait",
  "date-unknown",
  "too-early",
  "too-late",
] as const;

/** Why an offer is not made. */
export type WithholdReason = (typeof withholdReasons)[number];

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
