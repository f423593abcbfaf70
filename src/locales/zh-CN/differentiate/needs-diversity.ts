import type { NeedsDiversity } from "../../../differentiate/needs/needs-diversity-types";
import type { Words } from "../../../rule/catalogue";

export const needsDiversity = {
  title: "需求多样性",
  say: ({ value }) => `客户需求多样性为${value}；0 表示需求一致，1 表示各种需求同样常见。`,
  because: { "needs-diversity": "各需求占比的熵除以其最大值。" },
} as const satisfies Words<NeedsDiversity, NeedsDiversity["code"]>;
