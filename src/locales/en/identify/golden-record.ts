import type { FieldKind, FieldStanding } from "../../../identify/quality/field-validity";
import type { GoldenRecord, GoldenRecordCode, SurvivorCode, Survivorship, ValueStanding } from "../../../identify/view/golden-record-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const fieldKinds = {
  text: "text",
  name: "name",
  phone: "phone",
  email: "e-mail",
  vin: "vehicle identification number",
  plate: "number plate",
  date: "day",
  number: "number",
  code: "code",
} as const satisfies Record<FieldKind, string>;

export const fieldStandings = {
  valid: "valid",
  incomplete: "incomplete",
  missing: "missing",
  masked: "hidden in parts",
  invalid: "invalid",
} as const satisfies Record<FieldStanding, string>;

export const valueStandings = {
  valid: "valid",
  incomplete: "incomplete",
  missing: "missing",
  masked: "hidden in parts",
  invalid: "invalid",
  demoted: "identifies nobody",
} as const satisfies Record<ValueStanding, string>;

export const survivorships = {
  "source-trust": "the more trusted source",
  recency: "the newest",
  frequency: "the most frequent",
  completeness: "the more complete",
  aggregate: "all of them",
  oldest: "the oldest",
} as const satisfies Record<Survivorship, string>;

export const survivorCodes = {
  "source-trust": "the more trusted source",
  recency: "the newest",
  frequency: "the most frequent",
  completeness: "the more complete",
  aggregate: "all are kept, the newest first",
  oldest: "the oldest",
  "only-value": "the only value",
  "record-key": "the smaller record key",
  "nothing-valid": "nothing valid is known",
} as const satisfies Record<SurvivorCode, string>;

export const goldenRecord = {
  title: "One view of a customer",
  say: ({ given, fields }) =>
    `Known from ${counted(given.records.length, "record")}: ${counted(fields.filter(({ value }) => value !== null).length, "field")}.`,
  because: {
    "one-view": "Each field takes the value that its policy ranks first; all others are kept.",
    "one-record": "There is only one record.",
    "no-values": "Nothing valid is known of this customer.",
  },
} as const satisfies Words<GoldenRecord, GoldenRecordCode>;
