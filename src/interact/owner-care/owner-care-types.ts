import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { MaintenanceInterval, MaintenanceOutlook } from "./maintenance-due-types";
import type { Owner, OwnerInput } from "./owner-types";

/** How long before the end of a term its renewal is spoken of, and what is asked then, as a caller writes it. */
export interface RenewalNoticeInput {
  /** Days before the last day of the term. */
  readonly daysBefore: number;
  /** Fields of the customer file to ask for if they are not known yet, in this order. */
  readonly ask?: readonly string[] | null;
  /** Where the notice comes from. */
  readonly cites: readonly string[];
}

/** How long before the end of a term its renewal is spoken of, and what is asked then. */
export interface RenewalNotice {
  readonly daysBefore: number;
  readonly ask: readonly string[];
  readonly cites: readonly string[];
}

/** From when an owner who stays away is at risk, and from when he is lost. */
export interface AbsenceLimits {
  /** The time without a visit after which he is at risk. */
  readonly atRiskAfter: Period;
  /** The time without a visit after which he has lapsed. */
  readonly lapsedAfter: Period;
  /** Where the limits come from. */
  readonly cites: readonly string[];
}

/** The time from the hand-over in which owners most often turn to other workshops. */
export interface DefectionWindow {
  /** How long it is. */
  readonly within: Period;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** When falling spending is worth a look. */
export interface SpendingWatch {
  /** How many years in a row must each bring less than the year before. */
  readonly fallingYears: number;
  /** Where the watch comes from. */
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
  /** Owners of a new car. */
  readonly firstYear: DefectionWindow;
  /** Owners who spend less and less. */
  readonly spending: SpendingWatch;
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
  readonly insurance: RenewalNoticeInput;
  /** The statutory inspection. */
  readonly inspection: RenewalNoticeInput;
  /** Owners who stay away. */
  readonly absence: AbsenceLimits;
  /** Owners of a new car. */
  readonly firstYear: DefectionWindow;
  /** Owners who spend less and less. */
  readonly spending: SpendingWatch;
  /** Requests for a ride or a loaner car. */
  readonly requests: RequestPromise;
  /** What else calls for a contact, by event. */
  readonly triggers?: readonly OwnerTrigger[] | null;
}

/** Where an owner stands by his last visit. */
export type OwnerStage = "active" | "at-risk" | "lapsed";

/** Every stage in the order in which it comes, for schemas and documents. */
export const ownerStages = ["active", "at-risk", "lapsed"] as const satisfies readonly OwnerStage[];

/** What to keep an eye on: he is in the time in which owners most often leave, or he spends less and less. */
export type OwnerSignalCode = "first-year" | "spending-falls";

/** Every signal, for schemas and documents. */
export const ownerSignals = ["first-year", "spending-falls"] as const satisfies readonly OwnerSignalCode[];

/** Something to keep an eye on, and how long or since when. */
export type OwnerSignal =
  | {
      /** The time in which owners most often leave. */
      readonly code: "first-year";
      /** Its last day. */
      readonly through: PlainDate;
      /** Where it comes from. */
      readonly cites: readonly string[];
    }
  | {
      /** Every year brought less than the one before. */
      readonly code: "spending-falls";
      /** How many years in a row. */
      readonly years: number;
      /** The last of these years. */
      readonly lastYear: number;
      /** Where it comes from. */
      readonly cites: readonly string[];
    };

/** What keeping a customer means: knowing his needs, raising how often he buys, winning him back. */
export type RetentionAim = "know-needs" | "raise-purchase-rate" | "re-activate";

/** Every aim of keeping customers, for schemas and documents. */
export const retentionAims = ["know-needs", "raise-purchase-rate", "re-activate"] as const satisfies readonly RetentionAim[];

/** A need that a customer showed in a contact. */
export interface LatestNeed {
  /** The code of the need. */
  readonly need: string;
  /** The day of the contact. */
  readonly on: PlainDate;
  /** The code of the contact. */
  readonly contact: string;
}

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
  /** How many occasions it answers: events of one kind that nobody answered fall together into one contact. */
  readonly occasions: number;
  /** The fields of his file to ask for in it, those that are not known yet. */
  readonly ask: readonly string[];
  /** What it is to achieve with somebody who is to be kept. */
  readonly aims: readonly RetentionAim[];
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
  /** The next regular maintenance. */
  readonly maintenance: MaintenanceOutlook;
  /** The need he showed last; on one day the last by code. `null` while no contact noted one. */
  readonly latestNeed: LatestNeed | null;
  /** What to do: open service failures first, then by due day. */
  readonly contacts: readonly OwnerContact[];
}

/** The reasons an owner care plan can have. */
export type OwnerCareCode = "service-failure-first" | "contact-due" | "nothing-due";

/** Compiled owner care. */
export type OwnerCareRule = Rule<OwnerCarePolicy, OwnerInput, Owner, OwnerCarePlan>;

/** Compiles an owner care policy. */
export type CompileOwnerCare = Compile<OwnerCarePolicyInput, OwnerCareRule>;
