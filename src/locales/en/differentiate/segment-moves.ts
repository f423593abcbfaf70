import type { SegmentMoves } from "../../../differentiate/moves/segment-moves-types";
import type { Words } from "../../../rule/catalogue";

export const segmentMoves = {
  title: "Moves between segments",
  say: ({ value, inputs }) =>
    `${value.target} customers moved from ${inputs.from} to ${inputs.to}; ${value.up} rose, ${value.down} fell, ${value.same} stayed.`,
  because: { "segment-moves": "Each customer's segment is compared with the one before; only who was in the first could make the move." },
} as const satisfies Words<SegmentMoves, SegmentMoves["code"]>;
