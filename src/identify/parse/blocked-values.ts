import { cleanText } from "../../foundation/clean-text";

/**
 * Values that are well-formed and identify nobody, in any type: words of programs, and the hotline of a carrier that clerks
 * type when they have no number. Values made of one repeated character, or of zeros and hyphens, are blocked by rule.
 *
 * @see I5 under Sources.
 */
export const blockedValues = ["-1", "null", "anonymous", "13800138000"] as const satisfies readonly string[];

const COUNTRY = "+86";

/** Tells whether a cleaned text or its key identifies nobody (I5). */
export function isBlocked(text: string, key: string | null, list: readonly string[] = blockedValues): boolean {
  const local = key?.startsWith(COUNTRY) === true ? key.slice(COUNTRY.length) : key;
  const forms = [cleanText(text).toLowerCase(), key?.toLowerCase(), local?.toLowerCase()];
  const listed = list.map((entry) => entry.toLowerCase());
  return forms.some((form) => form !== undefined && form !== "" && (listed.includes(form) || isRepeated(form)));
}

/** Tells whether an e-mail identifies nobody, as a whole or by what stands before its @. */
export function isBlockedEmail(text: string, key: string | null, list?: readonly string[]): boolean {
  const [mailbox = ""] = cleanText(text).split("@");
  return isBlocked(text, key, list) || isBlocked(mailbox, null, list);
}

/** At least two characters, all the same once separators are gone, or nothing but zeros and hyphens. */
function isRepeated(form: string): boolean {
  const bare = form.replace(/[\s\-().+]/g, "");
  return /^(.)\1+$/u.test(bare) || /^[0-]+$/.test(form);
}
