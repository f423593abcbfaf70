import type { SegmentPotential } from "../../../differentiate/segments/segment-potential-types";
import type { Words } from "../../../rule/catalogue";

export const segmentPotential = {
  title: "有盈利潜力的客户群",
  say: ({ value }) => {
    const pursued = value.filter(({ pursue }) => pursue).map(({ segment, unrealised }) => `${segment}（${unrealised}）`);
    return pursued.length === 0 ? "没有发现有盈利潜力的客户群。" : `有盈利潜力的客户群：${pursued.join("、")}。`;
  },
  because: { "segment-potential": "潜在盈利减去实际盈利，从大到小排列。" },
} as const satisfies Words<SegmentPotential, SegmentPotential["code"]>;
