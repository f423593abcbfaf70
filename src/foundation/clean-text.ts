/** Marks without width or of writing direction, and control characters other than tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** Words of printable ASCII and common Han characters, one blank between them: such a text is clean already. */
const CLEAN = /^[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*$/;

/**
 * The form in which every text is read: compatible characters made one, invisible marks gone, every run of blanks one space.
 * The case of letters stays as it is, and cleaning twice changes nothing more.
 *
 * @param text - Text as somebody wrote it.
 * @returns The cleaned text.
 * @see I1 under Sources.
 * @example
 * ```ts
 * import { cleanText } from "idic/foundation";
 *
 * cleanText("　１３９\u200b 1234\t 5678 "); // => "139 1234 5678"
 * ```
 */
export function cleanText(text: string): string {
  return CLEAN.test(text) ? text : text.replace(INVISIBLE, "").normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** Anything but ASCII without capitals and common Han characters. */
const MAY_HAVE_CASE = /[^ -@[-~\u4E00-\u9FFF]/;

/** The lower-case form of a text; for Han characters, which have no case, the engine would take its long way. */
export function lowerCase(text: string): string {
  return MAY_HAVE_CASE.test(text) ? text.toLowerCase() : text;
}

/** Texts that people type where they have nothing to write. */
const PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "无 没有 暂无 不详 未知 不清楚 未提供 未填 待补 空 n/a na nil none null undefined unknown tbd test 测试 x xx xxx".split(
    " ",
  ),
);

/** A beginning that no text of only symbols and none of only 0 or 1 has. */
const SAYS_SOMETHING = /^[2-9A-Za-z\u4E00-\u9FFF]/;

/** Tells whether a cleaned text is empty, a placeholder, only symbols, or only the digit 0 or only the digit 1 (I2). */
export function saysNothing(cleaned: string): boolean {
  if (cleaned === "" || PLACEHOLDERS.has(lowerCase(cleaned))) return true;
  if (SAYS_SOMETHING.test(cleaned)) return false;
  return /^[\p{P}\p{S}\s]*$/u.test(cleaned) || /^(0+|1+)$/.test(cleaned);
}
