import * as z from "zod/mini";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  waitField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import type { Period } from "../../foundation/period";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { workdayConventions } from "../../foundation/work-calendar-types";
import { policyObject } from "../../rule/policy";
import { contactPurposes } from "../contact-terms";
import {
  itemEffects,
  type JourneyDate,
  type JourneyFacts,
  type JourneyFactsInput,
  type JourneyItem,
  type JourneyPolicy,
  type JourneyPolicyInput,
  type JourneyStep,
  type JourneyStepInput,
  journeyActors,
  journeyChannels,
  journeyContents,
} from "./journey-types";

/** Ten years: a longer window or step between two days is a mistake. */
const LONGEST_DAYS = 3660;

const dateField: Field<JourneyDate> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("after-start"), wait: waitField }),
  z.strictObject({ kind: z.literal("birthday") }),
  z.strictObject({ kind: z.literal("yearly"), month: wholeField(1, 12), day: wholeField(1, 31) }),
  z.strictObject({ kind: z.literal("monthly"), day: wholeField(1, 31) }),
  z.strictObject({ kind: z.literal("weekly"), weekday: wholeField(1, 7) }),
  z.strictObject({ kind: z.literal("every-days"), days: wholeField(1, LONGEST_DAYS) }),
]);

const codesField = orDefault(z.array(codeField), []);

const itemField: Field<JourneyItem> = z.strictObject({ code: codeField, strengthens: listOf(oneOf(itemEffects), 1) });

const stepField: Field<JourneyStep, JourneyStepInput> = withCheck(
  z.strictObject({
    code: codeField,
    when: dateField,
    window: orUnknown(wholeField(0, LONGEST_DAYS)),
    actor: oneOf(journeyActors),
    channel: oneOf(journeyChannels),
    purpose: oneOf(contactPurposes),
    asks: codesField,
    skipIf: codesField,
    content: orDefault(oneOf(journeyContents), "standard"),
    items: orDefault(z.array(itemField), []),
    cites: citesField,
  }),
  (step) => [...checkWindow(step), ...checkDay(step.when)],
);

/** The schema of a journey. */
export const journeyPolicySchema: Field<JourneyPolicy, JourneyPolicyInput> = withCheck(
  policyObject({
    event: codeField,
    lasts: orUnknown(periodField),
    workdays: orUnknown(z.strictObject({ calendar: workCalendarSchema, convention: oneOf(workdayConventions) })),
    steps: listOf(stepField, 1),
  }),
  ({ steps }) =>
    steps.flatMap(({ code }, position): Issue[] => {
      if (steps.findIndex((step) => step.code === code) === position) return [];
      return [{ code: "duplicate-id", path: ["steps", position, "code"], message: `expected a code of its own, got "${code}" again` }];
    }),
);

const daysField = orDefault(z.array(dayField), []);

/** The schema of what is known about a customer on a journey. */
export const journeyFactsSchema: Field<JourneyFacts, JourneyFactsInput> = z.object({
  startedOn: dayField,
  through: orUnknown(dayField),
  birthDate: orUnknown(dayField),
  done: orDefault(z.record(codeField, z.array(dayField)), {}),
  signals: orDefault(z.record(codeField, dayField), {}),
  known: codesField,
  interests: codesField,
  personal: codesField,
  otherGreetings: daysField,
});

/** The latest day of a step must not come before the step itself, however long its months are. */
function checkWindow({ when, window }: JourneyStep): Issue[] {
  if (when.kind !== "after-start" || window === null) return [];
  const longest = mostDays(when.wait);
  if (longest <= window) return [];
  return [{ code: "inconsistent", path: ["window"], message: `expected at least the ${longest} days the step may wait, got ${window}` }];
}

function mostDays(period: Period): number {
  if ("months" in period) return period.months * 31;
  if ("days" in period) return period.days;
  return "weeks" in period ? period.weeks * 7 : period.years * 366;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A yearly day must exist in some year. */
function checkDay(when: JourneyDate): Issue[] {
  if (when.kind !== "yearly") return [];
  const last = DAYS_IN_MONTH[when.month - 1] ?? 31;
  if (when.day <= last) return [];
  return [{ code: "out-of-range", path: ["when", "day"], message: `expected a day from 1 to ${last}, got ${when.day}` }];
}
