import type { SegmentMoves } from "../../../differentiate/moves/segment-moves-types";
import type { Words } from "../../../rule/catalogue";

const names: Readonly<Record<string, string>> = { high: "高价值", middle: "中等价值", low: "低价值" };

export const segmentMoves = {
  title: "分群迁移",
  say: ({ value, inputs: { from, to } }) =>
    `${value.target}位客户从${names[from] ?? from}转为${names[to] ?? to}；上升${value.up}位，下降${value.down}位，不变${value.same}位。`,
  because: { "segment-moves": "比较每位客户前后两期的分群；只有原在该分群的客户才可能完成目标迁移。" },
} as const satisfies Words<SegmentMoves, SegmentMoves["code"]>;
