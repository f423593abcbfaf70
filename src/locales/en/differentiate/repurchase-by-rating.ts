import type { RepurchaseByRating } from "../../../differentiate/satisfaction/repurchase-by-rating-types";
import type { Words } from "../../../rule/catalogue";

export const repurchaseByRating = {
  title: "Repurchase by rating",
  say: ({ value }) => `Those who gave the best rating buy again ${value.topToNext} times as often as those who gave the next.`,
  because: { "repurchase-by-rating": "The step from satisfied to totally satisfied is the largest, so ratings are not averaged." },
} as const satisfies Words<RepurchaseByRating, RepurchaseByRating["code"]>;
