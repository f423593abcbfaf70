import type { QuoteClass } from "../../../customize/abc-quote/quote-terms";
import type { FindingCode } from "../../../customize/workshop/finding";
import type { FindingResult } from "../../../customize/workshop/finding-terms";
import type { FindingClass } from "../../../customize/workshop/finding-types";
import type { Words } from "../../../rule/catalogue";

const advice = {
  A: "这一项必须维修。",
  B: "这一项可以先观察，请您定期来店检查。",
  C: "这一项建议您不做。",
} as const satisfies Record<QuoteClass, string>;

export const finding = {
  title: "检查结果归类",
  say: ({ outcome }) => (outcome.doNotDrive ? `${advice[outcome.class]}修好之前请不要驾驶车辆。` : advice[outcome.class]),
  because: {
    dangerous: "车辆目前的状况有危险。",
    "safety-critical-failed": "涉及安全的部件已经失效。",
    manual: "由技师判断，并记录了理由。",
    failed: "部件已经失效。",
    "out-of-specification": "部件超出了厂家规定的限值。",
    "near-end-of-life": "部件接近使用寿命，但仍能正常工作。",
    scheduled: "属于计划内的保养，目前没有故障。",
    improvement: "只是改善性的项目。",
    cosmetic: "只影响外观。",
    "within-specification": "部件在厂家规定的限值之内。",
    "not-worth-it-at-this-age": "以这台车的车龄，已经不值得做了。",
  },
  warnings: {
    "danger-not-assessed": "尚未判断车辆是否还能行驶。",
    "vehicle-age-unknown": "车龄未知，未予考虑。",
    "mileage-unknown": "里程未知，未予考虑。",
    "line-never-reached": "这一行永远不会用到。",
  },
} as const satisfies Words<FindingClass, FindingCode>;

export const findingResults = {
  failed: "已经失效",
  "out-of-specification": "超出规定限值",
  "near-end-of-life": "接近使用寿命",
  scheduled: "计划内保养",
  improvement: "改善性项目",
  cosmetic: "仅影响外观",
  "within-specification": "在规定限值之内",
} as const satisfies Record<FindingResult, string>;
