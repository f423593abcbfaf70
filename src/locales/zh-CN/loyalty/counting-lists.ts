import type { MetricCount, TierEffect, UpgradeCounters } from "../../../loyalty";

export const metricCounts = {
  sum: "数额合计",
  events: "次数",
  days: "有记录的天数",
  "months-since-joining": "入会满几个月",
  "days-since-joining": "入会天数",
} as const satisfies Record<MetricCount, string>;

export const tierEffects = {
  "same-day": "达标当日生效",
  "next-day": "达标次日生效",
  "next-month": "次月首日生效",
  "next-window": "下一累计周期开始时生效",
} as const satisfies Record<TierEffect, string>;

export const upgradeCounters = {
  "run-on": "继续累计",
  reset: "清零后重新累计",
  "carry-surplus": "保留超出部分",
} as const satisfies Record<UpgradeCounters, string>;
