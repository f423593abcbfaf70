import type { ExcessCode, ExcessFields, ExcessFieldsCode, Sensitivity } from "../../../identify/consent/field-use-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const sensitivities = {
  ordinary: "ordinary",
  personal: "personal",
  sensitive: "sensitive",
} as const satisfies Record<Sensitivity, string>;

export const excessCodes = {
  "not-listed": "no purpose is known for this field",
  "no-purpose": "none of its purposes is permitted",
  "retention-over": "it has been kept long enough",
  "day-unknown": "nobody knows when it was collected",
} as const satisfies Record<ExcessCode, string>;

export const excessFields = {
  title: "Fields that should go",
  say: ({ excess }) =>
    excess.length === 0 ? "Nothing that we hold of you has to go." : `${counted(excess.length, "field")} that we hold of you should go.`,
  because: {
    excess: "Some fields serve no permitted purpose, or their time is over.",
    "no-excess": "Every field serves a permitted purpose and its time is not over.",
  },
} as const satisfies Words<ExcessFields, ExcessFieldsCode>;
