import { deepFreeze } from "../../foundation/canonical";
import { dayAfter } from "../../foundation/day-after";
import { type DecimalText, formatExact, powerOfTen } from "../../foundation/exact";
import { groupBy } from "../../foundation/group-by";
import { dayFromNumber, earliest, type PlainDate } from "../../foundation/plain-date";
import { divideRounded } from "../../foundation/rounding";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { dueDateLevelling } from "./levelling-presets";
import { levellingFactsSchema, levellingPolicySchema } from "./levelling-schema";
import type {
  CompileLevelling,
  DayLoad,
  LevelledContact,
  LevelledContacts,
  LevellingCode,
  LevellingFacts,
  LevellingPlacement,
  LevellingPolicy,
  LevellingRule,
} from "./levelling-types";
import { placeContacts, type Turn } from "./place-contacts";
import { type WorkdayNumbers, workdayNumbers } from "./workday-numbers";

const REASONS = {
  "nothing-to-level": { code: "nothing-to-level", cites: ["K17"] },
  "within-capacity": { code: "within-capacity", cites: ["K6", "K17"] },
  levelled: { code: "levelled", cites: ["IN-27", "K17"] },
  "calendar-not-covered": { code: "calendar-not-covered", cites: ["K16", "K17"] },
} as const satisfies Record<LevellingCode, Because>;

const PLACEMENTS = /* @__PURE__ */ deepFreeze({
  "on-its-workday": { code: "on-its-workday", cites: ["K6", "K17"] },
  "moved-earlier": { code: "moved-earlier", cites: ["K17"] },
  "moved-later": { code: "moved-later", cites: ["K17"] },
  "calendar-not-covered": { code: "calendar-not-covered", cites: ["K16"] },
} as const satisfies Record<LevellingPlacement, Because>);

/**
 * Compiles a levelling: contacts are given to working days so that no day has more than its capacity.
 *
 * They are taken by due day, then the higher priority, then id in code-unit order, whatever order they come in. Each goes to its
 * own working day, the first one on or after its due day and never before the day asked for. When that is full it goes to the
 * nearest earlier free day that `maxEarlyDays` allows, else to the next free day. Without early days and without a spread no other
 * plan has a smaller largest lateness.
 *
 * @param policy - The calendar and how early a contact may come, such as `mainlandLevelling2026`.
 * @returns A rule from contacts and the capacity of a day to the day of each contact, and the load of each day.
 * @throws PolicyError when the calendar contradicts itself or a number is out of range.
 * @see IN-27 and conventions K6, K16, K17 under Sources.
 * @example
 * ```ts
 * import { compileLevelling, mainlandLevelling2026 } from "idic/interact";
 *
 * const levelOffice = compileLevelling(mainlandLevelling2026);
 * const items = ["anna", "bao", "chen"].map((id) => ({ id, dueOn: "2026-02-18" }));
 * const plan = levelOffice({ items, capacity: 1 }, { asOf: "2026-02-01" });
 * plan.rows.map(({ id, on }) => [id, on]); // => [["chen", "2026-02-13"], ["bao", "2026-02-14"], ["anna", "2026-02-24"]]
 * plan.rows[0]?.code; // => "moved-earlier"
 * plan.maxLateness; // => 6
 * ```
 */
export const compileLevelling: CompileLevelling = /* @__PURE__ */ compiler({
  name: "levelling",
  policySchema: levellingPolicySchema,
  factsSchema: levellingFactsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const workdays = workdayNumbers(policy.calendar);
    return (facts, asOf) => level(policy, workdays, facts, asOf);
  },
});

/**
 * Levels contacts by due day, where every day is worked and nothing comes early. For a calendar of your own see `compileLevelling`.
 *
 * @param facts - The contacts and the capacity of a day.
 * @param options - The day asked for: nothing is placed before it.
 * @returns The day of each contact, and the load of each day.
 * @throws InputError when an id is there twice with two contents, or the capacity is below 1.
 * @see K17 under Sources.
 * @example
 * ```ts
 * import { levelContacts } from "idic/interact";
 *
 * const items = [
 *   { id: "wang", dueOn: "2026-03-02" },
 *   { id: "zhao", dueOn: "2026-03-02", priority: 5 },
 * ];
 * const { rows } = levelContacts({ items, capacity: 1 }, { asOf: "2026-03-01" });
 * rows.map(({ id, on }) => [id, on]); // => [["zhao", "2026-03-02"], ["wang", "2026-03-03"]]
 * ```
 */
export const levelContacts: LevellingRule = /* @__PURE__ */ compileLevelling(dueDateLevelling);

function level(policy: LevellingPolicy, workdays: WorkdayNumbers, facts: LevellingFacts, asOf: PlainDate): Finding<LevelledContacts> {
  const turns = placeContacts(policy, workdays, facts, asOf);
  const placed = turns.filter(({ given }) => workdays.knows(given));
  const unplaced = turns.filter(({ given }) => !workdays.knows(given));
  const days = [...groupBy(placed, ({ given }) => given)].sort(([a], [b]) => a - b);
  const loads = days.map(([day, { length }]): DayLoad => ({ on: dayFromNumber(day), load: length }));
  return {
    shape: "document",
    rows: [...days.flatMap(([, sameDay]) => sameDay), ...unplaced].map((turn) => rowOf(turn, workdays)),
    loads,
    peak: loads.reduce<DayLoad | null>((peak, day) => (peak === null || day.load > peak.load ? day : peak), null),
    mean: meanOf(loads),
    maxLateness: largestLateness(placed),
    unplaced: unplaced.map(({ item }) => item.id),
    because: REASONS[reasonOf(turns, unplaced.length)],
    warnings: [],
    reviewOn: nextChange(policy, loads, unplaced.length, asOf),
  };
}

function rowOf({ item, due, own, given }: Turn, { knows }: WorkdayNumbers): LevelledContact {
  const { id, dueOn } = item;
  const isPlaced = knows(given);
  const dayOf = (day: number) => (!knows(day) ? null : day === due ? dueOn : dayFromNumber(day));
  const { code, cites } = PLACEMENTS[isPlaced ? placementOf(own, given) : "calendar-not-covered"];
  return { id, dueOn, workday: dayOf(own), on: dayOf(given), lateness: isPlaced ? given - due : null, code, cites };
}

function placementOf(own: number, given: number): LevellingPlacement {
  if (given === own) return "on-its-workday";
  return given < own ? "moved-earlier" : "moved-later";
}

function reasonOf(turns: readonly Turn[], unplaced: number): LevellingCode {
  if (turns.length === 0) return "nothing-to-level";
  if (unplaced > 0) return "calendar-not-covered";
  return turns.every(({ own, given }) => own === given) ? "within-capacity" : "levelled";
}

function largestLateness(placed: readonly Turn[]): number | null {
  return placed.reduce<number | null>((most, { due, given }) => Math.max(most ?? given - due, given - due), null);
}

const DECIMALS = 20;

function meanOf(loads: readonly DayLoad[]): DecimalText | null {
  if (loads.length === 0) return null;
  const placed = loads.reduce((sum, { load }) => sum + load, 0);
  const units = divideRounded(BigInt(placed) * powerOfTen(DECIMALS), BigInt(loads.length), "half-even");
  return formatExact({ units, scale: DECIMALS });
}

/** The day after the first one used, when its contacts can no longer be made on it; or the first day that the calendar knows. */
function nextChange({ calendar }: LevellingPolicy, loads: readonly DayLoad[], unplaced: number, asOf: PlainDate): PlainDate | null {
  const [first] = loads;
  const opens = calendar?.coverage?.from ?? null;
  return earliest(first === undefined ? null : dayAfter(first.on), unplaced > 0 && opens !== null && opens > asOf ? opens : null);
}
