import type { WorkCalendarInput } from "../foundation/work-calendar-types";

/**
 * Working days of mainland China in 2026, make-up days included. Read from a copy of the yearly notice, not from the notice itself.
 *
 * @see K6 under Sources.
 */
export const mainlandCalendar2026 = {
  id: "mainland-china",
  edition: "2026",
  sources: [{ title: "国务院办公厅关于2026年部分节假日安排的通知", standing: "secondary" }],
  coverage: { from: "2026-01-01", through: "2026-12-31" },
  holidays: [
    { from: "2026-01-01", through: "2026-01-03" },
    { from: "2026-02-15", through: "2026-02-23" },
    { from: "2026-04-04", through: "2026-04-06" },
    { from: "2026-05-01", through: "2026-05-05" },
    { from: "2026-06-19", through: "2026-06-21" },
    { from: "2026-09-25", through: "2026-09-27" },
    { from: "2026-10-01", through: "2026-10-07" },
  ],
  makeUpDays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
} as const satisfies WorkCalendarInput;

/** Weekdays are worked, and nothing is known of holidays. */
export const weekendsOnly = { id: "weekends-only", edition: "1" } as const satisfies WorkCalendarInput;
