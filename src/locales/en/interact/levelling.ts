import type { LevelledContacts, LevellingCode, LevellingPlacement } from "../../../interact/levelling/levelling-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const levellingPlacements = {
  "on-its-workday": "on its own working day",
  "moved-earlier": "made earlier, because its own working day is full",
  "moved-later": "made later, because its own working day is full",
  "calendar-not-covered": "not placed, because the calendar does not reach that far",
} as const satisfies Record<LevellingPlacement, string>;

export const levelling = {
  title: "Levelling of contacts",
  say: ({ loads, peak, rows, unplaced }) => {
    if (peak === null) return "No contact has been given a day.";
    return `${counted(rows.length - unplaced.length, "contact")} on ${counted(loads.length, "working day")}, at most ${peak.load} a day.`;
  },
  because: {
    "nothing-to-level": "There is no contact to place.",
    "within-capacity": "No day has more contacts than it can take, so each stays on its own working day.",
    levelled: ({ maxLateness }) =>
      `Full days hand contacts on, by due day, priority and id; none is made later than ${counted(Math.max(0, maxLateness ?? 0), "day")} after it is due.`,
    "calendar-not-covered": ({ unplaced }) =>
      `${counted(unplaced.length, "contact")} ${unplaced.length === 1 ? "has" : "have"} no day yet, because the calendar does not reach that far; we do not guess.`,
  },
} as const satisfies Words<LevelledContacts, LevellingCode>;
