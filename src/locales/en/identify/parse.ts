import type { PersonNameKind } from "../../../identify/parse/parse-person-name";
import type { PhoneKind } from "../../../identify/parse/parse-phone";
import type { PlateKind } from "../../../identify/parse/parse-plate";
import type { ParseIssue } from "../../../identify/parse/parsed";

export const parseIssues = {
  empty: "nothing was written",
  placeholder: "a word that says nothing",
  masked: "parts are hidden",
  "spreadsheet-damage": "damaged by a spreadsheet",
  length: "too short or too long",
  "forbidden-character": "a character that cannot stand here",
  format: "the form is not right",
  range: "a range that is not in use",
  "model-year": "a model year that does not exist",
  "birth-date": "a day of birth that cannot be",
  "check-digit": "the check digit does not fit",
  "area-code-missing": "the area code is missing",
  "unsupported-region": "numbers of this region are not read",
  "surname-only": "only a surname",
  "blocked-value": "identifies nobody",
  "first-generation": "a number of the first generation",
  "check-digit-not-required": "the check digit does not fit and need not",
} as const satisfies Record<ParseIssue, string>;

export const personNameKinds = {
  han: "Chinese characters",
  western: "western letters",
} as const satisfies Record<PersonNameKind, string>;

export const phoneKinds = {
  mobile: "mobile",
  "fixed-line": "fixed line",
  "fixed-line-or-mobile": "fixed line or mobile",
  "shared-cost": "shared cost",
  "toll-free": "toll-free",
  voip: "internet telephone",
  other: "another kind",
} as const satisfies Record<PhoneKind, string>;

export const plateKinds = {
  ordinary: "ordinary",
  "new-energy-small": "new energy, small vehicle",
  "new-energy-large": "new energy, large vehicle",
  police: "police",
  learner: "learner",
  trailer: "trailer",
  "hk-macau": "Hong Kong or Macau",
  embassy: "embassy",
  consulate: "consulate",
} as const satisfies Record<PlateKind, string>;
