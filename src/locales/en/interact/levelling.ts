import type { LevelledContacts, LevellingCode, LevellingPlacement } from "../../../interact/levelling/levelling-types";
import type { Words } from "../../../rule/catalogue";

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
    return `${rows.length - unplaced.length} contacts on ${loads.length} working days, at most ${peak.load} a day.`;
  },
  because: {
    "nothing-to-level": "There is no contact to place.",
    "within-capacity": "No day has more contacts than it can take, so each stays on its own working day.",
    levelled: ({ maxLateness }) =>
      `Full days hand contacts on, by due day, priority and id; none is made later than ${Math.max(0, maxLateness ?? 0)} days after it is due.`,
    "calendar-not-covered": ({ unplaced }) =>
      `${unplaced.length} contacts have no day yet, because the calendar does not reach that far; we do not guess.`,
  },
} as const satisfies Words<LevelledContacts, LevellingCode>;
