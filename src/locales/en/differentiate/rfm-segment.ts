import type { RfmSegmentCode } from "../../../differentiate/rfm/rfm-segment";
import type { BoxMatching, BoxReading, RfmSegmentDecision } from "../../../differentiate/rfm/rfm-segment-types";
import type { Words } from "../../../rule/catalogue";

export const boxMatchings = {
  first: "the first box that fits",
  "most-specific": "the smallest box that fits",
} as const satisfies Record<BoxMatching, string>;

export const boxReadings = {
  both: "frequency and spending both lie in the range",
  mean: "the mean of frequency and spending lies in the range",
} as const satisfies Record<BoxReading, string>;

export const rfmSegments = {
  champions: "champions",
  loyal: "loyal customers",
  "potential-loyalist": "potential loyalists",
  new: "new customers",
  promising: "promising customers",
  "need-attention": "customers who need attention",
  "about-to-sleep": "customers about to sleep",
  "at-risk": "customers at risk",
  "cannot-lose": "customers we cannot lose",
  hibernating: "hibernating customers",
  lost: "lost customers",
  others: "others",
} as const satisfies Record<Exclude<RfmSegmentCode, "unknown">, string>;

const names: Readonly<Record<string, string>> = rfmSegments;

export const rfmSegment = {
  title: "RFM segment",
  say: ({ outcome: { segment } }) =>
    segment === null ? "The customer's scores are not all known." : `The customer belongs to: ${names[segment] ?? segment}.`,
  because: {
    unknown: "One of his scores is not known.",
    champions: "He bought recently, often and for much.",
    loyal: "He comes often and spends well.",
    "potential-loyalist": "He came recently and may become a regular.",
    new: "He came for the first time not long ago.",
    promising: "He came recently, so far for little.",
    "need-attention": "He is in the middle of everything: remind him of us.",
    "about-to-sleep": "He comes less and less: wake him before he forgets us.",
    "at-risk": "He used to come and spend, and has not for a while.",
    "cannot-lose": "He was among the best and has stayed away.",
    hibernating: "He was here long ago, seldom and for little.",
    lost: "He has been gone for long.",
    others: "No named segment holds his scores.",
  },
  warnings: { "segment-never-reached": "No cell can get this segment: earlier or smaller ones cover it." },
} as const satisfies Words<RfmSegmentDecision, RfmSegmentCode>;
