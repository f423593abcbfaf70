import type { QuoteClass } from "../../../customize/abc-quote/quote-terms";
import type { FindingCode } from "../../../customize/workshop/finding";
import type { FindingResult } from "../../../customize/workshop/finding-terms";
import type { FindingClass } from "../../../customize/workshop/finding-types";
import type { Words } from "../../../rule/catalogue";

const advice = {
  A: "This must be repaired.",
  B: "This can be watched: please have it checked at regular intervals.",
  C: "We advise you not to have this done.",
} as const satisfies Record<QuoteClass, string>;

export const finding = {
  title: "Class of an inspection finding",
  say: ({ outcome }) =>
    outcome.doNotDrive ? `${advice[outcome.class]} Please do not drive the vehicle until then.` : advice[outcome.class],
  because: {
    dangerous: "The vehicle is dangerous as it is.",
    "safety-critical-failed": "A part that is critical for safety has failed.",
    manual: "Our technician decided so and noted the reason.",
    failed: "The part has failed.",
    "out-of-specification": "The part is outside the maker's limits.",
    "near-end-of-life": "The part is near the end of its life, but it still works.",
    scheduled: "The service is scheduled, and nothing is wrong yet.",
    improvement: "It would only improve the vehicle.",
    cosmetic: "It only concerns the looks.",
    "within-specification": "The part is within the maker's limits.",
    "not-worth-it-at-this-age": "For a vehicle of this age it is no longer worth it.",
  },
  warnings: {
    "danger-not-assessed": "It has not been assessed whether the vehicle may still be driven.",
    "vehicle-age-unknown": "The age of the vehicle is unknown, so it was left out.",
    "mileage-unknown": "The mileage is unknown, so it was left out.",
    "line-never-reached": "This line is never reached.",
  },
} as const satisfies Words<FindingClass, FindingCode>;

export const findingResults = {
  failed: "has failed",
  "out-of-specification": "out of specification",
  "near-end-of-life": "near the end of its life",
  scheduled: "scheduled",
  improvement: "an improvement",
  cosmetic: "cosmetic",
  "within-specification": "within specification",
} as const satisfies Record<FindingResult, string>;
