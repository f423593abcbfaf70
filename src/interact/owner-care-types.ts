import type { AmountInput, DecimalText } from "../foundation/exact";
import type { Period } from "../foundation/period";
import type { PlainDate } from "../foundation/plain-date";
import type { Answer } from "../rule/answer";
import type { Compile, Rule } from "../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../rule/policy";

/** How often a car is maintained: by time or by distance, whichever comes first. */
export interface MaintenanceInterval {
  /** The time from one maintenance to the next. */
  readonly every: Period;
  /** The distance from one maintenance to the next, in kilometres. */
  readonly kilometres: number;
  /** Where the interval comes from. */
  readonly cites: readonly string[];
}

/** How long before the end of a term its renewal is spoken of. */
export interface RenewalNotice {
  /** Days before the last day of the term. */
  readonly daysBefore: number;
  /** Where the notice comes from. */
  readonly cites: readonly string[];
}

/** From when an owner who stays away is at risk, and from when he is lost. */
export interface AbsenceLimits {
  /** The time without a visit after which he is at risk. */
  readonly atRiskAfter: Period;
  /** The time without a visit after which he has lapsed. */
  readonly lapsedAfter: Period;
  /** The time from the purchase in which owners most often turn to other workshops. */
  readonly firstYear: Period;
  /** Where the limits come from. */
  readonly cites: readonly string[];
}

/** How soon a request for a ride or a loaner car is answered. */
export interface RequestPromise {
  /** Days after the day of the request; 0 means the same day. */
  readonly replyWithinDays: number;
  /** How often the customer may have to ask again before that alone is a failure. */
  readonly promptsAllowed: number;
  /** Where the promise comes from. */
  readonly cites: readonly string[];
}

/** Something that happens to an owner and calls for a contact. */
export interface OwnerTrigger {
  /** The code of what happens, such as `"adviser-left"`. */
  readonly event: string;
  /** The code of the contact it calls for, such as `"introduce-adviser"`. */
  readonly contact: string;
  /** Days until the contact is due; 0 means at once. */
  readonly withinDays: number;
  /** Where the trigger comes from. */
  readonly cites: readonly string[];
}

/** How owners are cared for. */
export interface OwnerCarePolicy extends PolicyHead {
  /** Regular maintenance. */
  readonly maintenance: MaintenanceInterval;
  /** The renewal of the insurance: a contact that gathers what is not known yet. */
  readonly insurance: RenewalNotice;
  /** The statutory inspection. */
  readonly inspection: RenewalNotice;
  /** Owners who stay away. */
  readonly absence: AbsenceLimits;
  /** Requests for a ride or a loaner car. */
  readonly requests: RequestPromise;
  /** What else calls for a contact, by event. */
  readonly triggers: readonly OwnerTrigger[];
}

/** An owner care policy as a caller writes it. */
export interface OwnerCarePolicyInput extends PolicyHeadInput {
  /** Regular maintenance. */
  readonly maintenance: MaintenanceInterval;
  /** The renewal of the insurance: a contact that gathers what is not known yet. */
  readonly insurance: RenewalNotice;
  /** The statutory inspection. */
  readonly inspection: RenewalNotice;
  /** Owners who stay away. */
  readonly absence: AbsenceLimits;
  /** Requests for a ride or a loaner car. */
  readonly requests: RequestPromise;
  /** What else calls for a contact, by event. */
  readonly triggers?: readonly OwnerTrigger[] | null;
}

/** What an owner may ask for while his car is in the workshop. */
export type ServiceRequestKind = "ride" | "loaner-car";

/** Every kind of request, for schemas and documents. */
export const serviceRequestKinds = ["ride", "loaner-car"] as const satisfies readonly ServiceRequestKind[];

/** A reading of the odometer, as a caller writes it. */
export interface OdometerReadingInput {
  /** The day of the reading, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it showed, in whole kilometres. */
  readonly kilometres: number;
}

/** A reading of the odometer, as the rule reads it. */
export interface OdometerReading {
  readonly on: PlainDate;
  readonly kilometres: number;
}

/** A request of an owner, as a caller writes it. */
export interface ServiceRequestInput {
  /** Tells it apart. */
  readonly id: string;
  /** What was asked for. */
  readonly kind: ServiceRequestKind;
  /** The day it was asked for, `YYYY-MM-DD`. */
  readonly on: string;
  /** How often he had to ask again; 0 when unknown. */
  readonly prompts?: number | null;
  /** The day it was arranged or made good; absent or null while it is open. */
  readonly settledOn?: string | null;
}

/** A request of an owner, as the rule reads it. */
export interface ServiceRequest {
  readonly id: string;
  readonly kind: ServiceRequestKind;
  readonly on: PlainDate;
  readonly prompts: number;
  readonly settledOn: PlainDate | null;
}

/** Something that happened, as a caller writes it. */
export interface OwnerEventInput {
  /** Its code; events that no trigger names are left alone. */
  readonly event: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Something that happened, as the rule reads it. */
export interface OwnerEvent {
  readonly event: string;
  readonly on: PlainDate;
}

/** What an owner spent in a year, as a caller writes it. */
export interface YearSpendInput {
  /** The year, such as 2025. */
  readonly year: number;
  /** The money, in one currency throughout. */
  readonly spent: AmountInput;
}

/** What an owner spent in a year, as the rule reads it. */
export interface YearSpend {
  readonly year: number;
  readonly spent: DecimalText;
}

/** What is known about one owner and his car, as a caller writes it. Absent and null both mean unknown. */
export interface OwnerInput {
  /** The day the car was handed over, `YYYY-MM-DD`. */
  readonly vehicleSince: string;
  /** The last visit to the workshop. */
  readonly lastVisit?: string | null;
  /** The last regular maintenance; the hand-over counts when unknown. */
  readonly lastMaintenance?: OdometerReadingInput | null;
  /** The last reading of the odometer. */
  readonly odometer?: OdometerReadingInput | null;
  /** The last day on which the insurance covers the car. */
  readonly insuredThrough?: string | null;
  /** The last day on which the inspection is valid. */
  readonly inspectedThrough?: string | null;
  /** Requests for a ride or a loaner car. */
  readonly requests?: readonly ServiceRequestInput[] | null;
  /** What happened that may call for a contact. */
  readonly events?: readonly OwnerEventInput[] | null;
  /** What he spent, year by year; years that are over. */
  readonly spending?: readonly YearSpendInput[] | null;
  /** The day of the last completed contact, by code of the contact: what has been done is not asked for again. */
  readonly contacted?: Readonly<Record<string, string>> | null;
}

/** What is known about one owner and his car, as the rule reads it. */
export interface Owner {
  readonly vehicleSince: PlainDate;
  readonly lastVisit: PlainDate | null;
  readonly lastMaintenance: OdometerReading | null;
  readonly odometer: OdometerReading | null;
  readonly insuredThrough: PlainDate | null;
  readonly inspectedThrough: PlainDate | null;
  readonly requests: readonly ServiceRequest[];
  readonly events: readonly OwnerEvent[];
  readonly spending: readonly YearSpend[];
  readonly contacted: Readonly<Record<string, PlainDate>>;
}

/** Where an owner stands by his last visit. */
export type OwnerStage = "active" | "at-risk" | "lapsed";

/** Every stage in the order in which it comes, for schemas and documents. */
export const ownerStages = ["active", "at-risk", "lapsed"] as const satisfies readonly OwnerStage[];

/** What to keep an eye on: he is in the time in which owners most often leave, or he spends less than the year before. */
export type OwnerSignal = "first-year" | "spending-falls";

/** Every signal, for schemas and documents. */
export const ownerSignals = ["first-year", "spending-falls"] as const satisfies readonly OwnerSignal[];

/** A contact to make. It is a service, never an advertisement. */
export interface OwnerContact {
  /** The code of the contact. */
  readonly code: string;
  /** Make it now, or wait for the due day. */
  readonly call: "now" | "wait";
  /** The day it is due. */
  readonly dueOn: PlainDate;
  /** Which request or event it is about, or by which limit it is due; `null` where there is only one. */
  readonly about: string | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** How one owner is cared for on one day. */
export interface OwnerCarePlan extends Answer<"owner-care", Owner> {
  /** A document. */
  readonly shape: "document";
  /** Where he stands by his last visit. */
  readonly stage: OwnerStage;
  /** What to keep an eye on. */
  readonly signals: readonly OwnerSignal[];
  /** The requests that have become service failures and are still open, by id. */
  readonly serviceFailures: readonly string[];
  /** What to do: open service failures first, then by due day. */
  readonly contacts: readonly OwnerContact[];
}

/** The reasons an owner care plan can have. */
export type OwnerCareCode = "service-failure-first" | "contact-due" | "nothing-due";

/** Compiled owner care. */
export type OwnerCareRule = Rule<OwnerCarePolicy, OwnerInput, Owner, OwnerCarePlan>;

/** Compiles an owner care policy. */
export type CompileOwnerCare = Compile<OwnerCarePolicyInput, OwnerCareRule>;
