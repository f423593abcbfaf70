import { cleanText } from "../../foundation/clean-text";
import { isBlockedEmail } from "./blocked-values";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

const LONGEST_LOCAL = 64;
const LONGEST = 254;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * Reads an e-mail address. The local part is kept as it was written and compared in lower case; dots and plus tags stay.
 *
 * @param text - The address as it was written.
 * @returns The address, or what is wrong with it.
 * @see I15 under Sources.
 * @example
 * ```ts
 * import { parseEmail } from "idic/identify";
 *
 * parseEmail(" Zhang.San@Example.COM "); // => { ok: true, value: "Zhang.San@example.com", key: "zhang.san@example.com", kind: "email", issues: [] }
 * parseEmail("zhang@localhost").issues; // => ["format"]
 * ```
 */
export function parseEmail(text: unknown): Parsed<"email"> {
  const cleaned = cleanText(textOf(text));
  const [local = "", domain = "", ...more] = cleaned.split("@");
  const issues: ParseIssue[] = isBlockedEmail(cleaned, null) ? ["blocked-value"] : [];
  const nothing = nothingIn(cleaned);
  if (nothing !== null) return refused(null, [nothing, ...issues]);
  if (isMasked(cleaned)) return refused(cleaned, ["masked", ...issues]);
  if (octets(local) > LONGEST_LOCAL || octets(cleaned) > LONGEST) issues.push("length");
  if (/["\s]/.test(cleaned)) issues.push("forbidden-character");
  const labels = domain.split(".");
  const formed = more.length === 0 && /^[^.]+(\.[^.]+)*$/.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label));
  if (!formed) issues.push("format");
  const value = `${local}@${domain.toLowerCase()}`;
  const read = parsed({ value, key: cleaned.toLowerCase().normalize("NFKC"), kind: "email" as const }, issues);
  return read.ok ? read : refused(cleaned, issues);
}

/** The length of a text in UTF-8. */
function octets(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return count;
}
