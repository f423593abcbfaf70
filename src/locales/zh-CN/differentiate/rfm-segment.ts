import type { RfmSegmentCode } from "../../../differentiate/rfm/rfm-segment";
import type { BoxMatching, BoxReading, RfmSegmentDecision } from "../../../differentiate/rfm/rfm-segment-types";
import type { Words } from "../../../rule/catalogue";

export const boxMatchings = {
  first: "第一个符合的区间",
  "most-specific": "符合的最小区间",
} as const satisfies Record<BoxMatching, string>;

export const boxReadings = {
  both: "频次和金额都在区间内",
  mean: "频次与金额的均值在区间内",
} as const satisfies Record<BoxReading, string>;

export const rfmSegments = {
  champions: "冠军客户",
  loyal: "忠诚客户",
  "potential-loyalist": "潜力客户",
  new: "新客户",
  promising: "有希望的客户",
  "need-attention": "需要关注的客户",
  "about-to-sleep": "即将沉睡的客户",
  "at-risk": "有流失风险的客户",
  "cannot-lose": "不能失去的客户",
  hibernating: "休眠客户",
  lost: "已流失客户",
  others: "其他客户",
} as const satisfies Record<Exclude<RfmSegmentCode, "unknown">, string>;

const names: Readonly<Record<string, string>> = rfmSegments;

export const rfmSegment = {
  title: "RFM 分群",
  say: ({ outcome: { segment } }) => (segment === null ? "该客户的得分尚不完整。" : `该客户属于${names[segment] ?? segment}。`),
  because: {
    unknown: "有的得分还不知道。",
    champions: "他最近来过，来得勤，消费也高。",
    loyal: "他常来，消费稳定。",
    "potential-loyalist": "他最近来过，有望成为常客。",
    new: "他不久前第一次来店。",
    promising: "他最近来过，目前消费不多。",
    "need-attention": "他各方面都居中：提醒他我们的存在。",
    "about-to-sleep": "他来得越来越少：在他忘记我们之前唤醒他。",
    "at-risk": "他过去常来消费，最近没有来。",
    "cannot-lose": "他曾是最好的客户之一，却久未来店。",
    hibernating: "他很久以前来过，次数少，金额低。",
    lost: "他已经离开很久。",
    others: "他的得分不属于任何命名分群。",
  },
  warnings: { "segment-never-reached": "没有任何得分组合能进入这个分群：前面或更小的区间已将其覆盖。" },
} as const satisfies Words<RfmSegmentDecision, RfmSegmentCode>;
