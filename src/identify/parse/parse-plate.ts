import { cleanText } from "../../foundation/clean-text";
import { isBlocked } from "./blocked-values";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

/** What a number plate is for. */
export type PlateKind =
  | "ordinary"
  | "new-energy-small"
  | "new-energy-large"
  | "police"
  | "learner"
  | "trailer"
  | "hk-macau"
  | "embassy"
  | "consulate";

/** Every kind of plate of mainland China. */
export const plateKinds = [
  "ordinary",
  "new-energy-small",
  "new-energy-large",
  "police",
  "learner",
  "trailer",
  "hk-macau",
  "embassy",
  "consulate",
] as const satisfies readonly PlateKind[];

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const MARKS = "警学挂领港澳使";
const SERIAL = "A-HJ-NP-Z0-9";
const OFFICE = `^[${PROVINCES}][A-HJ-NP-Z]`;
const CHARACTERS = /* @__PURE__ */ new RegExp(`^[${PROVINCES}${SERIAL}${MARKS}]*$`);
const SHORTEST = 7;
const LONGEST = 8;

/** Energy letters: D A B C E for pure electric, F G H J K for others. */
const FORMS: readonly (readonly [kind: PlateKind, form: RegExp])[] = [
  ["ordinary", /* @__PURE__ */ new RegExp(`${OFFICE}[${SERIAL}]{5}$`)],
  ["new-energy-small", /* @__PURE__ */ new RegExp(`${OFFICE}[A-HJK][${SERIAL}]\\d{4}$`)],
  ["new-energy-large", /* @__PURE__ */ new RegExp(`${OFFICE}\\d{5}[A-HJK]$`)],
  ["police", /* @__PURE__ */ new RegExp(`${OFFICE}[${SERIAL}]{4}警$`)],
  ["learner", /* @__PURE__ */ new RegExp(`${OFFICE}[${SERIAL}]{4}学$`)],
  ["trailer", /* @__PURE__ */ new RegExp(`${OFFICE}[${SERIAL}]{4}挂$`)],
  ["hk-macau", /* @__PURE__ */ new RegExp(`^粤Z[${SERIAL}]{4}[港澳]$`)],
  ["consulate", /* @__PURE__ */ new RegExp(`${OFFICE}[${SERIAL}]{4}领$`)],
  ["embassy", /^(使\d{6}|\d{6}使)$/],
];

/**
 * Reads a number plate of mainland China: seven characters, or eight for new energy, and the special forms.
 *
 * @param text - The plate as it was written.
 * @returns The plate with its kind, or what is wrong with it.
 * @see I13 under Sources.
 * @example
 * ```ts
 * import { parsePlate } from "idic/identify";
 *
 * parsePlate("粤a·12345").key; // => "粤A12345"
 * parsePlate("粤AD12345").kind; // => "new-energy-small"
 * parsePlate("粤A123456").issues; // => ["format"]
 * ```
 */
export function parsePlate(text: unknown): Parsed<PlateKind> {
  const cleaned = cleanText(textOf(text)).toUpperCase();
  const plate = cleaned.replace(/[\s·•.-]/g, "");
  const issues: ParseIssue[] = isBlocked(cleaned, plate) ? ["blocked-value"] : [];
  const nothing = nothingIn(plate);
  if (nothing !== null) return refused(null, [nothing, ...issues]);
  if (isMasked(cleaned)) return refused(cleaned, ["masked", ...issues]);
  const kind = FORMS.find(([, form]) => form.test(plate))?.[0];
  if (kind !== undefined) return parsed({ value: shown(plate, kind), key: plate, kind }, issues);
  if (plate.length < SHORTEST || plate.length > LONGEST) issues.push("length");
  if (!CHARACTERS.test(plate)) issues.push("forbidden-character");
  return refused(cleaned, orFormat(issues));
}

/** A plate of right length and characters that has no form is wrong in form. */
function orFormat(issues: readonly ParseIssue[]): readonly ParseIssue[] {
  return issues.some((code) => code !== "blocked-value") ? issues : ["format", ...issues];
}

function shown(plate: string, kind: PlateKind): string {
  return kind === "embassy" ? plate : `${plate.slice(0, 2)}·${plate.slice(2)}`;
}
