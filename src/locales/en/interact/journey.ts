import type {
  birthdayGreeting,
  bmwWelcome,
  declinedWork,
  memberDay,
  weeklyInterests,
  winterDriving,
} from "../../../interact/journey/journey-presets";
import type {
  ItemEffect,
  JourneyActor,
  JourneyChannel,
  JourneyCode,
  JourneyContent,
  JourneyPlan,
  JourneyReason,
  JourneyRow,
  JourneyStatus,
} from "../../../interact/journey/journey-types";
import type { Words } from "../../../rule/catalogue";
import { contactChannels } from "./contact-terms";

type Preset =
  | typeof bmwWelcome
  | typeof birthdayGreeting
  | typeof winterDriving
  | typeof weeklyInterests
  | typeof memberDay
  | typeof declinedWork;

export const journeySteps = {
  "welcome-pack": "a welcome pack made for the owner",
  "programme-invitation": "an invitation to the programme of one year",
  "first-follow-up": "a call to ask how the first weeks were",
  "second-follow-up": "a call about the car and its service",
  "third-follow-up": "a call before the first year ends",
  "birthday-card": "a birthday card with a candle for every year",
  "winter-driving-tips": "tips for driving in winter, with a guide to winter tyres",
  "interest-letter": "an e-mail about what interests him",
  "privilege-day": "the day of privileges for members",
  "first-reminder": "a first reminder of the work that was declined",
  "second-reminder": "a second reminder of the work that was declined",
  "last-reminder": "a last reminder of the work that was declined",
} as const satisfies Record<Preset["steps"][number]["code"], string>;

export const journeyStatuses = {
  due: "due",
  upcoming: "upcoming",
  done: "done",
  late: "late",
  skipped: "skipped",
  withheld: "withheld",
} as const satisfies Record<JourneyStatus, string>;

export const journeyReasons = {
  "opted-out": "he has asked not to be contacted",
  signal: "something has happened that makes it needless",
  missed: "its time is over",
  "other-greeting": "another greeting goes out that day",
  "nothing-personal": "nothing personal is at hand",
  "no-known-interest": "none of his interests is known",
  "calendar-not-covered": "the calendar does not know the day",
} as const satisfies Record<JourneyReason, string>;

export const journeyActors = {
  "customer-center": "customer centre",
  dealer: "dealer",
  adviser: "service adviser",
} as const satisfies Record<JourneyActor, string>;

export const journeyChannels = { ...contactChannels, "direct-mail": "letter", web: "web" } as const satisfies Record<
  JourneyChannel,
  string
>;

export const journeyContents = {
  standard: "the same for everybody",
  personal: "something personal",
  greeting: "a greeting with something personal, the only one that day",
  interests: "what interests him",
} as const satisfies Record<JourneyContent, string>;

export const itemEffects = {
  "brand-value": "the value of the brand",
  "service-experience": "the experience of the service",
} as const satisfies Record<ItemEffect, string>;

export const journey = {
  title: "Journey",
  say: ({ rows }) => {
    const next = ["late", "due", "upcoming"].flatMap((status) => rows.filter((row) => row.status === status))[0];
    if (next === undefined) return "Nothing is to be done for him now.";
    return next.status === "upcoming" ? `On ${next.workday}: ${nameOf(next)}.` : `Now: ${nameOf(next)}.`;
  },
  because: {
    "opted-out": "He has asked not to be contacted.",
    "step-late": "The latest day of a step has passed.",
    "step-due": "The day of a step has come.",
    upcoming: "The next step lies ahead.",
    withheld: "What is left cannot be done as things are.",
    finished: "Every planned step has been taken or is over.",
    "nothing-planned": "No step falls into this time.",
  },
  warnings: {
    "birth-date-unknown": "The birth date is not known, so no birthday can be planned.",
    "workday-outside-window": "The working day lies outside the time in which the step may be taken.",
  },
} as const satisfies Words<JourneyPlan, JourneyCode>;

function nameOf({ code }: JourneyRow): string {
  const names: Readonly<Record<string, string>> = journeySteps;
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
