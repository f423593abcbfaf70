import type { SegmentPotential } from "../../../differentiate/segments/segment-potential-types";
import type { Words } from "../../../rule/catalogue";

export const segmentPotential = {
  title: "Segments with profit potential",
  say: ({ value }) => {
    const pursued = value.filter(({ pursue }) => pursue).map(({ segment, unrealised }) => `${segment} (${unrealised})`);
    return pursued.length === 0 ? "No segment has profit potential." : `Segments with profit potential: ${pursued.join(", ")}.`;
  },
  because: { "segment-potential": "What a segment could bring, less what it brings; most first." },
} as const satisfies Words<SegmentPotential, SegmentPotential["code"]>;
