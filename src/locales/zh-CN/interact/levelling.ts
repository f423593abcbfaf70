import type { LevelledContacts, LevellingCode, LevellingPlacement } from "../../../interact/levelling/levelling-types";
import type { Words } from "../../../rule/catalogue";

export const levellingPlacements = {
  "on-its-workday": "在原定工作日联系",
  "moved-earlier": "原定工作日已满，提前联系",
  "moved-later": "原定工作日已满，顺延联系",
  "calendar-not-covered": "超出日历范围，尚未排期",
} as const satisfies Record<LevellingPlacement, string>;

export const levelling = {
  title: "联系量均衡",
  say: ({ loads, peak, rows, unplaced }) => {
    if (peak === null) return "没有已排期的联系。";
    return `共${rows.length - unplaced.length}次联系，安排在${loads.length}个工作日，每天最多${peak.load}次。`;
  },
  because: {
    "nothing-to-level": "没有需要安排的联系。",
    "within-capacity": "每天的联系量都没有超出上限，因此全部保留在原定工作日。",
    levelled: ({ maxLateness }) =>
      `超出当日上限的联系按应联系日、优先级和编号移到其他工作日，最晚比应联系日推迟${Math.max(0, maxLateness ?? 0)}天。`,
    "calendar-not-covered": ({ unplaced }) => `有${unplaced.length}次联系超出日历范围，我们不做猜测，因此尚未排期。`,
  },
} as const satisfies Words<LevelledContacts, LevellingCode>;
