import type { SegmentationBasis } from "../../../differentiate/segments/grocer-segmentations";
import type { LifeStageClub } from "../../../differentiate/segments/life-stage-clubs";
import type { SegmentedLine } from "../../../differentiate/segments/segmented-lines";

export const segmentationBases = {
  preference: "购买偏好",
  "life-stage": "生活阶段",
  "usage-and-speed": "使用与购买速度",
  "habit-and-behaviour": "购买习惯与行为",
} as const satisfies Record<SegmentationBasis, string>;

export const lifeStageClubs = {
  "mothers-and-newborns": "妈妈和新生儿",
} as const satisfies Record<LifeStageClub, string>;

export const segmentedLines = {
  jetta: "捷达",
  bora: "宝来",
  golf: "高尔夫",
  "audi-a6": "奥迪 A6",
  "audi-a4": "奥迪 A4",
} as const satisfies Record<SegmentedLine, string>;
