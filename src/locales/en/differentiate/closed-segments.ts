import type { SegmentationBasis } from "../../../differentiate/segments/grocer-segmentations";
import type { LifeStageClub } from "../../../differentiate/segments/life-stage-clubs";
import type { SegmentedLine } from "../../../differentiate/segments/segmented-lines";

export const segmentationBases = {
  preference: "what they prefer",
  "life-stage": "the stage of life",
  "usage-and-speed": "use and speed of purchase",
  "habit-and-behaviour": "habits and behaviour",
} as const satisfies Record<SegmentationBasis, string>;

export const lifeStageClubs = {
  "mothers-and-newborns": "mothers and newborns",
} as const satisfies Record<LifeStageClub, string>;

export const segmentedLines = {
  jetta: "Jetta",
  bora: "Bora",
  golf: "Golf",
  "audi-a6": "Audi A6",
  "audi-a4": "Audi A4",
} as const satisfies Record<SegmentedLine, string>;
