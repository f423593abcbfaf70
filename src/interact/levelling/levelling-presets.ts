import { mainlandCalendar2026 } from "../work-calendar-presets";
import type { LevellingPolicyInput } from "./levelling-types";

/**
 * Levelling by due day alone: every day is worked, nothing comes before it is due and nothing is spread.
 * Give it the calendar of your own call centre.
 *
 * @see IN-27, K17 under Sources.
 */
export const dueDateLevelling = {
  schemaVersion: 1,
  id: "due-date-levelling",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "客户之悦", standing: "primary", clause: "prospects in the order of their priority" },
    { title: "idic: levelling by due day, priority and id", standing: "draft" },
  ],
  calendar: null,
  maxEarlyDays: 0,
  spreadWorkdays: 0,
} as const satisfies LevellingPolicyInput;

/**
 * Levelling over the working days of mainland China in 2026, at most ten days early, so that the holidays are shared out over the
 * working days before and after them. The ten days are ours.
 *
 * @see K6, K16, K17 under Sources.
 */
export const mainlandLevelling2026 = {
  ...dueDateLevelling,
  id: "mainland-levelling",
  edition: "2026",
  sources: [...dueDateLevelling.sources, ...mainlandCalendar2026.sources, { title: "idic: ten days early", standing: "draft" }],
  calendar: mainlandCalendar2026,
  maxEarlyDays: 10,
} as const satisfies LevellingPolicyInput;
