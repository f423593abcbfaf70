import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Instant, LocalTime } from "../../foundation/instant";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput } from "../../foundation/work-calendar-types";
import type { Compile, Rule } from "../../rule/compile";
import type { HistoryEvent } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { ContactChannel, ContactPurpose } from "../contact-terms";

/** What a contact itself can rest on: a contract it carries out, or a duty by law such as a recall. */
export type ContactGround = "contract" | "statutory";

/** Every ground, for schemas and documents. */
export const contactGrounds = ["contract", "statutory"] as const satisfies readonly ContactGround[];

/** What can make a contact lawful: the customer's consent, a business relationship, or the ground of the contact. */
export type LegalBasis = "consent" | "existing-customer" | ContactGround;

/** Every legal basis, for schemas and documents. */
export const legalBases = ["consent", "existing-customer", "contract", "statutory"] as const satisfies readonly LegalBasis[];

/** Which contacts a part of a policy speaks of. */
export interface ContactScope {
  readonly channels: readonly ContactChannel[] | null;
  readonly purposes: readonly ContactPurpose[] | null;
  readonly promotional: boolean | null;
}

/** Which contacts a part of a policy speaks of, as a caller writes it. */
export interface ContactScopeInput {
  /** Through which channels; absent means all. */
  readonly channels?: readonly ContactChannel[] | null;
  /** For which purposes; absent means all. */
  readonly purposes?: readonly ContactPurpose[] | null;
  /** `true` for advertising only, `false` for everything else only; absent means both. */
  readonly promotional?: boolean | null;
}

/** Which contacts a restriction binds, and which pass it all the same. */
export interface ContactRestriction extends ContactScope {
  readonly passes: readonly ContactGround[];
}

/** A restriction as a caller writes it. */
export interface ContactRestrictionInput extends ContactScopeInput {
  /** Contacts on these grounds pass it; absent means none do. */
  readonly passes?: readonly ContactGround[] | null;
}

/** What the contacts of a scope may rest on. */
export interface LegalBasisRule extends ContactScope {
  readonly anyOf: readonly LegalBasis[];
}

/** What the contacts of a scope may rest on, as a caller writes it. */
export interface LegalBasisRuleInput extends ContactScopeInput {
  /** One of these is needed, and enough. */
  readonly anyOf: readonly LegalBasis[];
}

/** How long a transaction or an inquiry makes a business relationship; the last day is included. */
export type RelationshipLimit =
  | Period
  | {
      /** Working days, counted from the day after it. */
      readonly businessDays: number;
    }
  | "unlimited";

/** What counts as a business relationship. */
export interface RelationshipWindow {
  readonly transactionWithin: RelationshipLimit | null;
  readonly inquiryWithin: RelationshipLimit | null;
  readonly similarOnly: boolean;
  readonly voidAfterRequest: boolean;
}

/** What counts as a business relationship, as a caller writes it. */
export interface RelationshipWindowInput {
  /** How long after the last transaction; absent when transactions do not count. */
  readonly transactionWithin?: RelationshipLimit | null;
  /** How long after the last inquiry; absent when inquiries do not count. */
  readonly inquiryWithin?: RelationshipLimit | null;
  /** Whether it covers only offers similar to what he bought. */
  readonly similarOnly?: boolean | null;
  /** Whether a request not to be contacted ends it for good, even when the request is lifted later. */
  readonly voidAfterRequest?: boolean | null;
}

/** Hours in which customers are left in peace, on their own wall clock. */
export interface QuietHours extends ContactRestriction {
  readonly start: string;
  readonly end: string;
}

/** Quiet hours as a caller writes them. */
export interface QuietHoursInput extends ContactRestrictionInput {
  /** The first quiet minute, `HH:MM`. */
  readonly start: string;
  /** The first minute that is no longer quiet, `HH:MM`; before the start when the window crosses midnight. */
  readonly end: string;
}

/** How many contacts there may be in so many days. What it binds is also what it counts. */
export interface ContactCap extends ContactRestriction {
  readonly max: number;
  readonly days: number;
}

/** A cap as a caller writes it. */
export interface ContactCapInput extends ContactRestrictionInput {
  /** At most so many contacts, the one asked about included. */
  readonly max: number;
  /** In so many calendar days, which end with the day of the contact. */
  readonly days: number;
}

/** How large a part of all contacts advertising may be. */
export interface PromotionalShare {
  readonly max: DecimalText;
  readonly days: number;
}

/** A promotional share as a caller writes it. */
export interface PromotionalShareInput {
  /** The largest part, from 0 to 1, with the contact asked about among them. */
  readonly max: NumberInput;
  /** In so many calendar days, which end with the day of the contact. */
  readonly days: number;
}

/** For which contacts the proof of consent is kept, and how long. */
export interface ConsentProof extends ContactScope {
  readonly keepFor: Period;
}

/** For which contacts the proof of consent is kept, as a caller writes it. */
export interface ConsentProofInput extends ContactScopeInput {
  /** How long at least. It is data for those who keep it; the rule warns while no proof is on record. */
  readonly keepFor: Period;
}

/** One body of rules: a law, a guide or the rules of the house. */
export interface ContactRegime {
  readonly code: string;
  readonly legalBasis: readonly LegalBasisRule[];
  readonly relationship: RelationshipWindow | null;
  readonly quietHours: readonly QuietHours[];
  readonly workdaysOnly: ContactRestriction | null;
  readonly caps: readonly ContactCap[];
  readonly promotionalShare: PromotionalShare | null;
  readonly serviceFirst: ContactRestriction | null;
  readonly priority: ContactRestriction | null;
  readonly consentProof: ConsentProof | null;
  readonly cites: readonly string[];
}

/** One body of rules as a caller writes it. What it leaves out it does not restrict. */
export interface ContactRegimeInput {
  /** Its code; every reason says which regime blocks. */
  readonly code: string;
  /** What contacts may rest on; the first rule that speaks of a contact decides. */
  readonly legalBasis?: readonly LegalBasisRuleInput[] | null;
  /** What counts as a business relationship; needed where `"existing-customer"` is a basis. */
  readonly relationship?: RelationshipWindowInput | null;
  /** When customers are left in peace. */
  readonly quietHours?: readonly QuietHoursInput[] | null;
  /** Contacts that are made on working days only. */
  readonly workdaysOnly?: ContactRestrictionInput | null;
  /** How often customers are contacted at most. */
  readonly caps?: readonly ContactCapInput[] | null;
  /** How large a part advertising may be. */
  readonly promotionalShare?: PromotionalShareInput | null;
  /** Contacts that wait while a complaint or a service failure is open. */
  readonly serviceFirst?: ContactRestrictionInput | null;
  /** Contacts that give way to one of higher priority on the same day. */
  readonly priority?: ContactRestrictionInput | null;
  /** For which contacts the proof of consent is kept. */
  readonly consentProof?: ConsentProofInput | null;
  /** Where the regime comes from. */
  readonly cites: readonly string[];
}

/** Who passes a request not to be contacted. */
export interface RequestPasses {
  readonly passes: readonly ContactGround[];
}

/** Who passes a request not to be contacted, as a caller writes it. */
export interface RequestPassesInput {
  /** Contacts on these grounds pass it; absent means none do. */
  readonly passes?: readonly ContactGround[] | null;
}

/** When, how and why customers may be contacted. */
export interface ContactPolicy extends PolicyHead {
  readonly regimes: readonly ContactRegime[];
  readonly doNotContact: RequestPasses;
  readonly calendar: WorkCalendar | null;
}

/** A contact policy as a caller writes it. */
export interface ContactPolicyInput extends PolicyHeadInput {
  /** All of them hold at once, so the most restrictive wins. */
  readonly regimes: readonly ContactRegimeInput[];
  /** A request not to be contacted always holds; here stands who passes it. */
  readonly doNotContact?: RequestPassesInput | null;
  /** Which days are worked; needed where a regime counts working days. */
  readonly calendar?: WorkCalendarInput | null;
}

/** The contact that is asked about. */
export interface ContactToMake {
  readonly channel: ContactChannel;
  readonly purpose: ContactPurpose;
  readonly promotional: boolean;
  readonly ground: ContactGround | null;
  readonly about: string | null;
  readonly similarOffer: boolean | null;
  readonly priority: number | null;
}

/** The contact that is asked about, as a caller writes it. */
export interface ContactToMakeInput {
  /** How it reaches the customer. */
  readonly channel: ContactChannel;
  /** What it is for. */
  readonly purpose: ContactPurpose;
  /** Whether it advertises anything. */
  readonly promotional: boolean;
  /** The contract or the duty it carries out; advertising has none. */
  readonly ground?: ContactGround | null;
  /** The id of the complaint or service failure it is about. */
  readonly about?: string | null;
  /** Whether it offers only what is similar to what he bought; unknown counts as no. */
  readonly similarOffer?: boolean | null;
  /** The higher, the more important; unknown is lower than any other. */
  readonly priority?: number | null;
}

/** What a customer said about being contacted. `refused` is a no that follows no yes. */
export type ConsentStatus = "given" | "refused" | "withdrawn";

/** Every status of a consent, for schemas and documents. */
export const consentStatuses = ["given", "refused", "withdrawn"] as const satisfies readonly ConsentStatus[];

/** What a customer said about one channel and one purpose. */
export interface ConsentRecord {
  readonly channel: ContactChannel;
  readonly purpose: ContactPurpose;
  readonly status: ConsentStatus;
  readonly promotional: boolean;
  readonly on: PlainDate;
  readonly proof: string | null;
}

/** What a customer said about one channel and one purpose, as a caller writes it. */
export interface ConsentRecordInput {
  /** The channel. */
  readonly channel: ContactChannel;
  /** The purpose. */
  readonly purpose: ContactPurpose;
  /** What he said. */
  readonly status: ConsentStatus;
  /** Whether he agreed to advertising too; absent means no. A no is a no to both. */
  readonly promotional?: boolean | null;
  /** The day, `YYYY-MM-DD`. Of one day the no wins, and of two yeses the one without advertising. */
  readonly on: string;
  /** Where the proof of it is kept. */
  readonly proof?: string | null;
}

/** A customer's request not to be contacted. */
export interface DoNotContactRequest {
  readonly on: PlainDate;
  readonly liftedOn: PlainDate | null;
  readonly channels: readonly ContactChannel[] | null;
  readonly promotionalOnly: boolean;
}

/** A customer's request not to be contacted, as a caller writes it. */
export interface DoNotContactRequestInput {
  /** The day of the request, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day on which he took it back. A consent given later does not lift it by itself. */
  readonly liftedOn?: string | null;
  /** For which channels; absent means all. */
  readonly channels?: readonly ContactChannel[] | null;
  /** Whether he only refuses advertising; absent means every contact. */
  readonly promotionalOnly?: boolean | null;
}

/** A contact that was made. */
export interface ContactMade extends HistoryEvent {
  readonly channel: ContactChannel | null;
  readonly purpose: ContactPurpose | null;
  readonly promotional: boolean | null;
}

/** A contact that was made, as a caller writes it. What is unknown of it is counted against the contact asked about. */
export interface ContactMadeInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The customer's day, `YYYY-MM-DD`. */
  readonly on: string;
  /** How it reached him. */
  readonly channel?: ContactChannel | null;
  /** What it was for. */
  readonly purpose?: ContactPurpose | null;
  /** Whether it advertised anything. */
  readonly promotional?: boolean | null;
}

/** A complaint or a service failure. */
export interface ServiceMatter extends HistoryEvent {
  readonly settledOn: PlainDate | null;
}

/** A complaint or a service failure, as a caller writes it. */
export interface ServiceMatterInput {
  /** Tells it apart. */
  readonly id: string;
  /** The day it came up, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day it was settled; absent or null while it is open. */
  readonly settledOn?: string | null;
}

/** Another contact with the same customer that could be made. */
export interface RivalContact {
  readonly on: PlainDate;
  readonly priority: number;
}

/** Another contact with the same customer that could be made, as a caller writes it. */
export interface RivalContactInput {
  /** Its day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The higher, the more important. */
  readonly priority: number;
}

/** A contact and what is known of the customer. */
export interface ContactQuestion {
  readonly contact: ContactToMake;
  readonly at: Instant | null;
  readonly timeZone: string | null;
  readonly consents: readonly ConsentRecord[];
  readonly doNotContact: readonly DoNotContactRequest[] | null;
  readonly lastTransaction: PlainDate | null;
  readonly lastInquiry: PlainDate | null;
  readonly contacts: readonly ContactMade[] | null;
  readonly complaints: readonly ServiceMatter[] | null;
  readonly rivals: readonly RivalContact[];
}

/**
 * A contact and what is known of the customer, as a caller writes it. Absent and null both mean unknown, and what is
 * unknown is never allowed: write an empty list where you know that there is nothing.
 */
export interface ContactQuestionInput {
  /** The contact that is asked about. */
  readonly contact: ContactToMakeInput;
  /** The moment of the contact, with an offset, on `asOf` or a day beside it; absent asks about the whole day `asOf`. */
  readonly at?: string | null;
  /** The customer's time zone, such as `"Asia/Shanghai"`. */
  readonly timeZone?: string | null;
  /** What he said about being contacted, in any order. */
  readonly consents?: readonly ConsentRecordInput[] | null;
  /** His requests not to be contacted. */
  readonly doNotContact?: readonly DoNotContactRequestInput[] | null;
  /** The day of his last purchase, delivery or payment. */
  readonly lastTransaction?: string | null;
  /** The day of his last inquiry or application. */
  readonly lastInquiry?: string | null;
  /** The contacts that were made, in any order. */
  readonly contacts?: readonly ContactMadeInput[] | null;
  /** His complaints and the service failures he met. */
  readonly complaints?: readonly ServiceMatterInput[] | null;
  /** Other contacts with him that could be made; absent when there are none. */
  readonly rivals?: readonly RivalContactInput[] | null;
}

/** A reason against a contact. */
export type ContactBlockCode =
  | "do-not-contact"
  | "consent-withdrawn"
  | "relationship-expired"
  | "no-consent"
  | "open-complaint"
  | "calendar-not-covered"
  | "unknown-time-zone"
  | "quiet-hours"
  | "frequency-cap"
  | "promotional-share"
  | "lower-priority";

/** Every reason against a contact, from the customer's own word to what passes with the day. */
export const contactBlockCodes = [
  "do-not-contact",
  "consent-withdrawn",
  "relationship-expired",
  "no-consent",
  "open-complaint",
  "calendar-not-covered",
  "unknown-time-zone",
  "quiet-hours",
  "frequency-cap",
  "promotional-share",
  "lower-priority",
] as const satisfies readonly ContactBlockCode[];

/** Something that stands against a contact. */
export interface ContactBlock {
  /** The reason. */
  readonly code: ContactBlockCode;
  /** Which regime blocks; `null` where every policy does. */
  readonly regime: string | null;
  /** The part of the policy that blocks. */
  readonly path: readonly (string | number)[];
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** Hours of a day on the customer's wall clock. */
export interface LocalHours {
  /** The first minute, `HH:MM`. */
  readonly from: string;
  /** The first minute after them; `24:00` is the end of the day. */
  readonly until: string;
}

/** Whether a contact may be made. */
export type ContactPermission =
  | {
      /** It may: at that moment, or at any time of the day. */
      readonly contact: "allowed";
    }
  | {
      /** A day was asked about, and it may be made within these hours of it. */
      readonly contact: "within-hours";
      /** The hours, in order. */
      readonly hours: readonly LocalHours[];
    }
  | {
      /** It may not. */
      readonly contact: "blocked";
      /** Everything that stands against it. */
      readonly blocks: readonly ContactBlock[];
      /**
       * The first day and minute at which it may be made if nothing else happens; `null` when time alone does not help. It is wall
       * time by the hours of the policy: a minute that a change to summer time skips stands for the first one after it on the clock.
       */
      readonly nextAllowed: LocalTime | null;
    };

/** The reasons a contact policy can have. */
export type ContactPolicyCode = ContactBlockCode | "within-hours" | "allowed";

/** Whether one contact may be made, and why. */
export type ContactAdvice = Decision<"contact-policy", ContactQuestion, ContactPermission>;

/** A compiled contact policy. */
export type ContactPolicyRule = Rule<ContactPolicy, ContactQuestionInput, ContactQuestion, ContactAdvice>;

/** Compiles a contact policy. */
export type CompileContactPolicy = Compile<ContactPolicyInput, ContactPolicyRule>;
