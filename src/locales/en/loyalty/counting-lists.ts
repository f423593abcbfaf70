import type { MetricCount, TierEffect, UpgradeCounters } from "../../../loyalty";

export const metricCounts = {
  sum: "the sum of amounts",
  events: "the number of events",
  days: "the number of days with an event",
  "months-since-joining": "whole months since joining",
  "days-since-joining": "days since joining",
} as const satisfies Record<MetricCount, string>;

export const tierEffects = {
  "same-day": "on the day it is reached",
  "next-day": "on the day after",
  "next-month": "on the first day of the next month",
  "next-window": "with the next period of counting",
} as const satisfies Record<TierEffect, string>;

export const upgradeCounters = {
  "run-on": "what was counted runs on",
  reset: "counting starts again from zero",
  "carry-surplus": "what was left over is kept",
} as const satisfies Record<UpgradeCounters, string>;
