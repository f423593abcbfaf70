import type { RfmSegmentPolicyInput } from "./rfm-segment-types";

const cites = ["web:r-rfm"] as const;

/**
 * The table of named segments that is copied most, read as its program reads it: the first row that fits decides. It has a
 * defect: four of its names can never be given, because earlier rows cover them, and 36 of the 125 cells have none and
 * fall to the others; the rule's `warnings` say so. Here for comparison with reports made by it.
 */
export const copiedRfmSegments = {
  schemaVersion: 1,
  id: "copied-rfm-segments",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "rfm, a package for R, an older guide of it", standing: "secondary", clause: "segments" }],
  bins: 5,
  matching: "first",
  frequencyMonetary: "both",
  segments: [
    { code: "champions", recency: { from: 4, through: 5 }, frequencyMonetary: { from: 4, through: 5 }, cites },
    { code: "loyal", recency: { from: 2, through: 5 }, frequencyMonetary: { from: 3, through: 5 }, cites },
    { code: "potential-loyalist", recency: { from: 3, through: 5 }, frequencyMonetary: { from: 1, through: 3 }, cites },
    { code: "new", recency: { from: 4, through: 5 }, frequencyMonetary: { from: 1, through: 1 }, cites },
    { code: "promising", recency: { from: 3, through: 4 }, frequencyMonetary: { from: 1, through: 1 }, cites },
    { code: "need-attention", recency: { from: 2, through: 3 }, frequencyMonetary: { from: 2, through: 3 }, cites },
    { code: "about-to-sleep", recency: { from: 2, through: 3 }, frequencyMonetary: { from: 1, through: 2 }, cites },
    { code: "at-risk", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 2, through: 5 }, cites },
    { code: "cannot-lose", recency: { from: 1, through: 1 }, frequencyMonetary: { from: 4, through: 5 }, cites },
    { code: "hibernating", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 1, through: 2 }, cites },
    { code: "lost", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 1, through: 2 }, cites },
  ],
  others: "others",
} as const satisfies RfmSegmentPolicyInput;

/**
 * The same boxes, the smallest that fits deciding, so that the names which the first row would swallow are given. One
 * box of the source is there twice under two names; the first of them is given.
 */
export const specificRfmSegments = {
  ...copiedRfmSegments,
  id: "specific-rfm-segments",
  sources: [
    { title: "rfm, a package for R, an older guide of it", standing: "secondary", clause: "segments" },
    { title: "idic: the smallest box decides", standing: "draft" },
  ],
  matching: "most-specific",
} as const satisfies RfmSegmentPolicyInput;

/**
 * Ten segments that cover every cell exactly once, by recency and the mean of frequency and spending. The names are those in
 * use, the bounds our own.
 */
export const rfmSegmentMap = {
  schemaVersion: 1,
  id: "rfm-segment-map",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "idic: a total map of our own", standing: "draft" }],
  bins: 5,
  matching: "first",
  frequencyMonetary: "mean",
  segments: [
    { code: "champions", recency: { from: 5, through: 5 }, frequencyMonetary: { from: 4, through: 5 }, cites: ["G5"] },
    { code: "loyal", recency: { from: 3, through: 4 }, frequencyMonetary: { from: 4, through: 5 }, cites: ["G5"] },
    { code: "potential-loyalist", recency: { from: 4, through: 5 }, frequencyMonetary: { from: 2, through: 3 }, cites: ["G5"] },
    { code: "new", recency: { from: 5, through: 5 }, frequencyMonetary: { from: 1, through: 1 }, cites: ["G5"] },
    { code: "promising", recency: { from: 4, through: 4 }, frequencyMonetary: { from: 1, through: 1 }, cites: ["G5"] },
    { code: "need-attention", recency: { from: 3, through: 3 }, frequencyMonetary: { from: 3, through: 3 }, cites: ["G5"] },
    { code: "about-to-sleep", recency: { from: 3, through: 3 }, frequencyMonetary: { from: 1, through: 2 }, cites: ["G5"] },
    { code: "cannot-lose", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 5, through: 5 }, cites: ["G5"] },
    { code: "at-risk", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 3, through: 4 }, cites: ["G5"] },
    { code: "hibernating", recency: { from: 1, through: 2 }, frequencyMonetary: { from: 1, through: 2 }, cites: ["G5"] },
  ],
  others: null,
} as const satisfies RfmSegmentPolicyInput;
