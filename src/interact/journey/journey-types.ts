import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput, WorkdayConvention } from "../../foundation/work-calendar-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { ContactChannel, ContactPurpose } from "../contact-terms";

/** Who takes a step. */
export type JourneyActor = "customer-center" | "dealer" | "adviser";

/** Every actor, for schemas and documents. */
export const journeyActors = ["customer-center", "dealer", "adviser"] as const satisfies readonly JourneyActor[];

/** A way to reach a customer on a journey: the six of a contact, a letter, or the web. */
export type JourneyChannel = ContactChannel | "direct-mail" | "web";

/** Every channel of a journey, for schemas and documents. */
export const journeyChannels = [
  "phone",
  "fax",
  "sms",
  "email",
  "event-invitation",
  "car-magazine",
  "direct-mail",
  "web",
] as const satisfies readonly JourneyChannel[];

/**
 * What must be at hand before a step can be taken: nothing, something personal, or an interest that is known.
 * A greeting needs something personal too, and only one goes out a day.
 */
export type JourneyContent = "standard" | "personal" | "greeting" | "interests";

/** Every kind of content, for schemas and documents. */
export const journeyContents = ["standard", "personal", "greeting", "interests"] as const satisfies readonly JourneyContent[];

/** What an item that is sent strengthens. */
export type ItemEffect = "brand-value" | "service-experience";

/** Every effect, for schemas and documents. */
export const itemEffects = ["brand-value", "service-experience"] as const satisfies readonly ItemEffect[];

/** Something that is sent with a step. */
export interface JourneyItem {
  /** Its code, such as `"winter-tyre-guide"`. */
  readonly code: string;
  /** What it strengthens, at least one: an item that strengthens nothing does not belong to a journey. */
  readonly strengthens: readonly ItemEffect[];
}

/** On which days a step is taken: once after the start, or again and again. The start itself may be one of the calendar's days. */
export type JourneyDate =
  | {
      /** Once, so long after the start. */
      readonly kind: "after-start";
      /** How long; `{ days: 0 }` means at once. */
      readonly wait: Period;
    }
  | {
      /** On every birthday; 29 February becomes the 28th in a common year. */
      readonly kind: "birthday";
    }
  | {
      /** Every year on one day, such as the first of winter, which differs between the hemispheres. */
      readonly kind: "yearly";
      /** From 1 for January to 12. */
      readonly month: number;
      /** The day of the month; 29 February becomes the 28th in a common year. */
      readonly day: number;
    }
  | {
      /** Every month on one day. */
      readonly kind: "monthly";
      /** The day of the month, from 1; a day that a month lacks becomes its last. */
      readonly day: number;
    }
  | {
      /** Every week on one day. */
      readonly kind: "weekly";
      /** From 1 for Monday to 7 for Sunday. */
      readonly weekday: number;
    }
  | {
      /** Every so many days from the start, which is no such day itself. */
      readonly kind: "every-days";
      /** How many. */
      readonly days: number;
    };

/** A step of a journey. */
export interface JourneyStep {
  readonly code: string;
  readonly when: JourneyDate;
  readonly window: number | null;
  readonly actor: JourneyActor;
  readonly channel: JourneyChannel;
  readonly purpose: ContactPurpose;
  readonly asks: readonly string[];
  readonly skipIf: readonly string[];
  readonly content: JourneyContent;
  readonly items: readonly JourneyItem[];
  readonly cites: readonly string[];
}

/** A step of a journey, as a caller writes it. */
export interface JourneyStepInput {
  /** Its code, such as `"welcome-pack"`. */
  readonly code: string;
  /** On which days it is taken. */
  readonly when: JourneyDate;
  /**
   * How many days after the event it may be taken at the latest, the event being day 0: the start for a step that happens
   * once, else the day itself. Absent or null: no latest day.
   */
  readonly window?: number | null;
  /** Who takes it. */
  readonly actor: JourneyActor;
  /** How the customer is reached. */
  readonly channel: JourneyChannel;
  /** What it is for. */
  readonly purpose: ContactPurpose;
  /** Which fields of the customer file it asks for; those that are known are left out. */
  readonly asks?: readonly string[] | null;
  /** Signals that make it needless, such as `"work-done"`. `"opted-out"` ends every journey and need not be named. */
  readonly skipIf?: readonly string[] | null;
  /** What must be at hand; `"standard"` when absent. */
  readonly content?: JourneyContent | null;
  /** What is sent with it. */
  readonly items?: readonly JourneyItem[] | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** On which working days steps are taken. */
export interface JourneyWorkdays {
  readonly calendar: WorkCalendar;
  readonly convention: WorkdayConvention;
}

/** On which working days steps are taken, as a caller writes it. */
export interface JourneyWorkdaysInput {
  /** Which days are worked, such as `mainlandCalendar2026`. */
  readonly calendar: WorkCalendarInput;
  /** Where a day that is not worked is moved to. */
  readonly convention: WorkdayConvention;
}

/** A journey: what is done for a customer after something has happened. */
export interface JourneyPolicy extends PolicyHead {
  readonly event: string;
  readonly lasts: Period | null;
  readonly workdays: JourneyWorkdays | null;
  readonly steps: readonly JourneyStep[];
}

/** A journey as a caller writes it. */
export interface JourneyPolicyInput extends PolicyHeadInput {
  /** What starts it, such as `"purchase"`. */
  readonly event: string;
  /** How long it lasts: the start belongs to it, and the day so much later does not. Absent or null: it has no end. */
  readonly lasts?: Period | null;
  /** On which working days its steps are taken; absent or null: every day will do. */
  readonly workdays?: JourneyWorkdaysInput | null;
  /** What is done, each code once. Of steps on one day the earlier in the list comes first. */
  readonly steps: readonly JourneyStepInput[];
}

/** What is known about one customer on a journey, as a caller writes it. Absent and null both mean unknown. */
export interface JourneyFactsInput {
  /** The day of the event that started it, `YYYY-MM-DD`. */
  readonly startedOn: string;
  /** The last day to plan for; may be left out where the journey ends by itself. */
  readonly through?: string | null;
  /** The day of birth. */
  readonly birthDate?: string | null;
  /** The days on which steps were taken, by code of the step. */
  readonly done?: Readonly<Record<string, readonly string[]>> | null;
  /** Signals about him and the day from which each holds, by code; `"opted-out"` ends the journey. */
  readonly signals?: Readonly<Record<string, string>> | null;
  /** Codes of the fields of the customer file that are known; `"birth-date"` and `"interests"` are where those are given here. */
  readonly known?: readonly string[] | null;
  /** Codes of his interests. */
  readonly interests?: readonly string[] | null;
  /** Codes of what is at hand to make a contact personal. */
  readonly personal?: readonly string[] | null;
  /** The days for which another greeting is planned already. */
  readonly otherGreetings?: readonly string[] | null;
}

/** What is known about one customer on a journey, as the rule reads it. */
export interface JourneyFacts {
  readonly startedOn: PlainDate;
  readonly through: PlainDate | null;
  readonly birthDate: PlainDate | null;
  readonly done: Readonly<Record<string, readonly PlainDate[]>>;
  readonly signals: Readonly<Record<string, PlainDate>>;
  readonly known: readonly string[];
  readonly interests: readonly string[];
  readonly personal: readonly string[];
  readonly otherGreetings: readonly PlainDate[];
}

/**
 * Where a step stands. Its day has come (`due`) or not (`upcoming`), it has been taken (`done`), its latest day has passed
 * (`late`), it is no longer to be taken (`skipped`), or it must not be taken as things are (`withheld`).
 */
export type JourneyStatus = "due" | "upcoming" | "done" | "late" | "skipped" | "withheld";

/** Every status, for schemas and documents. */
export const journeyStatuses = ["due", "upcoming", "done", "late", "skipped", "withheld"] as const satisfies readonly JourneyStatus[];

/** Why a step is skipped or withheld. */
export type JourneyReason =
  | "opted-out"
  | "signal"
  | "missed"
  | "other-greeting"
  | "nothing-personal"
  | "no-known-interest"
  | "calendar-not-covered";

/** Every such reason: the first four skip a step, the others withhold it. */
export const journeyReasons = [
  "opted-out",
  "signal",
  "missed",
  "other-greeting",
  "nothing-personal",
  "no-known-interest",
  "calendar-not-covered",
] as const satisfies readonly JourneyReason[];

/** A step on one of its days. */
export interface JourneyRow {
  /** The code of the step. */
  readonly code: string;
  /** The day as the journey has it. */
  readonly plannedOn: PlainDate;
  /** The working day to take it on; the planned day where every day will do, `null` where the calendar does not know. */
  readonly workday: PlainDate | null;
  /** The latest day; `null` without one. */
  readonly latestOn: PlainDate | null;
  /** Who takes it. */
  readonly actor: JourneyActor;
  /** How the customer is reached. */
  readonly channel: JourneyChannel;
  /** What it is for. */
  readonly purpose: ContactPurpose;
  /** The codes of what is sent with it. */
  readonly items: readonly string[];
  /** The fields to ask for, only those that are not known; empty when there is nothing left to ask. */
  readonly asks: readonly string[];
  /** On a birthday the years completed, which is the number of candles; else `null`. */
  readonly candles: number | null;
  /** Where it stands. */
  readonly status: JourneyStatus;
  /** Why it is skipped or withheld, else `null`. */
  readonly reason: JourneyReason | null;
  /** The signal that makes it needless, else `null`. */
  readonly signal: string | null;
  /** The day it was taken; `null` while it was not. */
  readonly doneOn: PlainDate | null;
  /** Where it comes from, and where its reason does. */
  readonly cites: readonly string[];
}

/** The journey of one customer as it stands on one day. */
export interface JourneyPlan extends Answer<"journey", JourneyFacts> {
  /** A document. */
  readonly shape: "document";
  /** The first day that no longer belongs to the journey; `null` when it has no end. */
  readonly endsBefore: PlainDate | null;
  /** Every step on every day from the start through the last day to plan for, by planned day, then as the policy lists them. */
  readonly rows: readonly JourneyRow[];
}

/** The reasons a journey plan can have. */
export type JourneyCode = "opted-out" | "step-late" | "step-due" | "upcoming" | "withheld" | "finished" | "nothing-planned";

/** A compiled journey. */
export type JourneyRule = Rule<JourneyPolicy, JourneyFactsInput, JourneyFacts, JourneyPlan>;

/** Compiles a journey. */
export type CompileJourney = Compile<JourneyPolicyInput, JourneyRule>;
