import type {
  AskReason,
  CustomerKind,
  DataQuality,
  DataQualityCode,
  NextBestField,
  NextBestFieldCode,
} from "../../../identify/quality/data-quality-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";
import { fileFields } from "./profile-completeness";

export const customerKinds = {
  owner: "owner",
  prospect: "prospect",
} as const satisfies Record<CustomerKind, string>;

export const askReasons = {
  missing: "missing",
  invalid: "not valid",
  stale: "out of date",
} as const satisfies Record<AskReason, string>;

export const dataQuality = {
  title: "Quality of the customer files",
  say: ({ population, fields, completeProfiles }) =>
    population === 0
      ? "There is nobody to count."
      : `Of ${counted(population * fields.length, "mandatory field")} of ${counted(population, "customer")}, ${fields.reduce((sum, { valid }) => sum + valid, 0)} hold a valid value; ${counted(completeProfiles, "file")} ${completeProfiles === 1 ? "is" : "are"} complete.`,
  because: {
    "no-population": "No customer was counted.",
    "target-met": "The collection rate reaches its target.",
    "target-missed": "The collection rate misses its target.",
  },
} as const satisfies Words<DataQuality, DataQualityCode>;

export const nextBestField = {
  title: "The next best question",
  say: ({ ask }) =>
    ask.length === 0
      ? "There is nothing to ask."
      : `Ask in the next contact: ${ask.map(({ field }) => fileFields[field] ?? field).join(", ")}.`,
  because: {
    ask: "Ask only for what is not known, is not valid or is out of date.",
    "nothing-to-ask": "Everything is known and fresh.",
    "may-not-ask": "Something is missing, but may not be asked for now.",
  },
} as const satisfies Words<NextBestField, NextBestFieldCode>;
