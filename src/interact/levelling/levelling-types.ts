import type { DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput } from "../../foundation/work-calendar-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** How contacts are spread over working days. */
export interface LevellingPolicy extends PolicyHead {
  readonly calendar: WorkCalendar | null;
  readonly maxEarlyDays: number;
  readonly spreadWorkdays: number;
}

/** A levelling policy as a caller writes it. */
export interface LevellingPolicyInput extends PolicyHeadInput {
  /** Which days are worked; absent or null: every day is. */
  readonly calendar?: WorkCalendarInput | null;
  /** How many calendar days before its due day a contact may be made at the earliest; 0 when absent: nothing comes early. */
  readonly maxEarlyDays?: number | null;
  /**
   * Moves a contact later by 0 to so many working days, always the same number for the same id, so that days even out before
   * anything is full; 0 when absent: nothing is moved.
   */
  readonly spreadWorkdays?: number | null;
}

/** A contact to be made, as a caller writes it. */
export interface LevellingItemInput {
  /** Tells it apart. The same id with the same content counts once. */
  readonly id: string;
  /** The day it is due, `YYYY-MM-DD`; it need not be a working day. */
  readonly dueOn: string;
  /** Among contacts due on one day the higher number goes first; 0 when unknown. */
  readonly priority?: number | null;
}

/** A contact to be made, as the rule reads it. */
export interface LevellingItem {
  readonly id: string;
  readonly dueOn: PlainDate;
  readonly priority: number;
}

/** What is to be levelled, as a caller writes it. */
export interface LevellingFactsInput {
  /** The contacts, in any order. */
  readonly items: readonly LevellingItemInput[];
  /** How many contacts a working day takes, at least 1. */
  readonly capacity: number;
}

/** What is to be levelled, as the rule reads it. */
export interface LevellingFacts {
  readonly items: readonly LevellingItem[];
  readonly capacity: number;
}

/** How a contact came to its day: on its own working day, moved because that was full, or not placed at all. */
export type LevellingPlacement = "on-its-workday" | "moved-earlier" | "moved-later" | "calendar-not-covered";

/** Every way to come to a day, for schemas and documents. */
export const levellingPlacements = [
  "on-its-workday",
  "moved-earlier",
  "moved-later",
  "calendar-not-covered",
] as const satisfies readonly LevellingPlacement[];

/** A contact and the day it was given. */
export interface LevelledContact {
  /** The contact. */
  readonly id: string;
  /** The day it is due. */
  readonly dueOn: PlainDate;
  /** Its own working day: where it would be if no day were ever full; `null` where the calendar does not know it. */
  readonly workday: PlainDate | null;
  /** The day it was given; `null` where the calendar ends before a free day is found. */
  readonly on: PlainDate | null;
  /** Calendar days from the due day to the day given, negative when it is early; `null` without a day. */
  readonly lateness: number | null;
  /** How it came to its day. */
  readonly code: LevellingPlacement;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** How many contacts a day has. */
export interface DayLoad {
  /** The day. */
  readonly on: PlainDate;
  /** Its contacts. */
  readonly load: number;
}

/** Contacts levelled over working days. */
export interface LevelledContacts extends Answer<"levelling", LevellingFacts> {
  /** A document. */
  readonly shape: "document";
  /** Every contact once: by the day given, within a day by due day, priority and id; those without a day come last. */
  readonly rows: readonly LevelledContact[];
  /** The days that have contacts, in order. */
  readonly loads: readonly DayLoad[];
  /** The fullest day, the first of several; `null` without any. */
  readonly peak: DayLoad | null;
  /** Contacts per day that has any: exact where the decimal ends, else to 20 decimals; `null` without any. */
  readonly mean: DecimalText | null;
  /** The largest lateness of a contact that has a day, in calendar days; `null` without any. */
  readonly maxLateness: number | null;
  /** The contacts without a day, by id. */
  readonly unplaced: readonly string[];
}

/** The reasons levelled contacts can have. */
export type LevellingCode = "nothing-to-level" | "within-capacity" | "levelled" | "calendar-not-covered";

/** A compiled levelling. */
export type LevellingRule = Rule<LevellingPolicy, LevellingFactsInput, LevellingFacts, LevelledContacts>;

/** Compiles a levelling policy. */
export type CompileLevelling = Compile<LevellingPolicyInput, LevellingRule>;
