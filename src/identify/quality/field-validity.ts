import { cleanText, lowerCase } from "../../foundation/clean-text";
import { type FileValue, isCollected } from "../../foundation/file-value";
import { isPlainDate } from "../../foundation/plain-date";
import { parseEmail } from "../parse/parse-email";
import { parsePersonName } from "../parse/parse-person-name";
import { parsePhone } from "../parse/parse-phone";
import { parsePlate } from "../parse/parse-plate";
import { parseVin } from "../parse/parse-vin";
import { isMasked } from "../parse/parsed";

/** What a field of the customer file holds, which says when its value is valid. */
export type FieldKind = "text" | "name" | "phone" | "email" | "vin" | "plate" | "date" | "number" | "code";

/** Every kind of field. */
export const fieldKinds = [
  "text",
  "name",
  "phone",
  "email",
  "vin",
  "plate",
  "date",
  "number",
  "code",
] as const satisfies readonly FieldKind[];

/** What a value is worth. Only valid values count as collected. */
export type FieldStanding = "valid" | "incomplete" | "missing" | "masked" | "invalid";

/** Every standing of a value. */
export const fieldStandings = ["valid", "incomplete", "missing", "masked", "invalid"] as const satisfies readonly FieldStanding[];

/** A value of a field as it is compared. */
export interface JudgedValue {
  readonly standing: FieldStanding;
  /** The form to compare; `null` unless the value says something valid. */
  readonly key: string | null;
}

const NOTHING: JudgedValue = { standing: "missing", key: null };

/** What a value of a field is worth: placeholders are missing, and a surname alone is not complete (I2, I4, I31). */
export function judgeValue(kind: FieldKind, value: FileValue | null): JudgedValue {
  if (value === null) return NOTHING;
  if (kind === "number") return judgeNumber(value);
  if (typeof value !== "string")
    return kind === "code" || kind === "text" ? { standing: "valid", key: `${value}` } : judgeText(kind, `${value}`);
  if (kind === "code") return judgeCode(cleanText(value));
  return isCollected(value) ? judgeText(kind, value) : NOTHING;
}

/** A code: 0 and 1 are values, the words of a placeholder are none. */
function judgeCode(text: string): JudgedValue {
  if (isMasked(text)) return { standing: "masked", key: null };
  const says = /^\d+$/.test(text) || isCollected(text);
  return says ? { standing: "valid", key: text.toLowerCase() } : NOTHING;
}

/** A number, or the text of one; 0 is a value. */
function judgeNumber(value: FileValue): JudgedValue {
  const text = typeof value === "string" ? cleanText(value) : `${value}`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return { standing: "valid", key: text };
  return isCollected(value) ? { standing: "invalid", key: null } : NOTHING;
}

function judgeText(kind: FieldKind, value: string): JudgedValue {
  switch (kind) {
    case "name": {
      const name = parsePersonName(value);
      return name.ok ? { standing: name.complete ? "valid" : "incomplete", key: name.key } : refusedAs(name.issues);
    }
    case "phone":
      return parsedAs(parsePhone(value));
    case "email":
      return parsedAs(parseEmail(value));
    case "vin":
      return parsedAs(parseVin(value));
    case "plate":
      return parsedAs(parsePlate(value));
    case "date":
      return isPlainDate(cleanText(value)) ? { standing: "valid", key: cleanText(value) } : { standing: "invalid", key: null };
    default: {
      const text = cleanText(value);
      return isMasked(text) ? { standing: "masked", key: null } : { standing: "valid", key: lowerCase(text) };
    }
  }
}

function parsedAs({ key, issues }: { readonly key: string | null; readonly issues: readonly string[] }): JudgedValue {
  return key === null ? refusedAs(issues) : { standing: "valid", key };
}

function refusedAs([reason]: readonly string[]): JudgedValue {
  if (reason === "empty" || reason === "placeholder") return NOTHING;
  return { standing: reason === "masked" ? "masked" : "invalid", key: null };
}
