import { cleanText } from "../../foundation/clean-text";
import { isBlocked } from "./blocked-values";
import { creditCharacters, creditCheck } from "./check-characters";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

const LENGTH = 18;

/**
 * Reads the unified social credit code of a Chinese organisation.
 *
 * @param text - The code as it was written.
 * @returns The code, or what is wrong with it.
 * @see I15 under Sources.
 * @example
 * ```ts
 * import { parseCompanyId } from "idic/identify";
 *
 * parseCompanyId("91110000600037341l").key; // => "91110000600037341L"
 * parseCompanyId("91110000600037342L").issues; // => ["check-digit"]
 * ```
 */
export function parseCompanyId(text: unknown): Parsed<"company-id"> {
  const cleaned = cleanText(textOf(text)).toUpperCase();
  const code = cleaned.replace(/[\s\p{Pd}]/gu, "");
  const issues: ParseIssue[] = isBlocked(cleaned, code) ? ["blocked-value"] : [];
  const nothing = nothingIn(code, LENGTH);
  if (nothing !== null) return refused(null, [nothing, ...issues]);
  if (isMasked(cleaned)) return refused(cleaned, ["masked", ...issues]);
  if (code.length !== LENGTH) issues.push("length");
  if ([...code].some((character) => !creditCharacters.includes(character))) issues.push("forbidden-character");
  if (!issues.includes("length") && !issues.includes("forbidden-character") && code[17] !== creditCheck(code.slice(0, 17)))
    issues.push("check-digit");
  const read = parsed({ value: code, key: code, kind: "company-id" as const }, issues);
  return read.ok ? read : refused(cleaned, issues);
}
