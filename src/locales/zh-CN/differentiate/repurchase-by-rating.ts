import type { RepurchaseByRating } from "../../../differentiate/satisfaction/repurchase-by-rating-types";
import type { Words } from "../../../rule/catalogue";

export const repurchaseByRating = {
  title: "各评分的再购率",
  say: ({ value }) => `给出最高分的客户，再购率是次高分客户的${value.topToNext}倍。`,
  because: { "repurchase-by-rating": "从满意到完全满意的差距最大，因此不对评分取平均。" },
} as const satisfies Words<RepurchaseByRating, RepurchaseByRating["code"]>;
