/** A value of a customer file: text, a number, or yes and no. */
export type FileValue = string | number | boolean;

/** Values of a customer file by field; `null` is not known. */
export type FileValues = Readonly<Record<string, FileValue | null>>;

/** Texts that people type where they have nothing to write. */
const PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "无 没有 暂无 不详 未知 不清楚 未提供 未填 待补 空 n/a na nil none null undefined unknown tbd test 测试 x xx xxx".split(
    " ",
  ),
);

/**
 * Tells whether a value says anything: a placeholder, blanks, only symbols, or only the digit 0 or 1 count as not collected (I1, I2).
 * Numbers and yes or no are values as they are.
 */
export function isCollected(value: FileValue | null): boolean {
  if (value === null) return false;
  if (typeof value !== "string") return true;
  const text = value
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}]/gu, " ")
    .trim()
    .toLowerCase();
  if (text === "" || PLACEHOLDERS.has(text)) return false;
  return !/^[\p{P}\p{S}\s]*$/u.test(text) && !/^(0+|1+)$/.test(text);
}

/** Tells whether a file has a field and its value says anything. */
export function isKnown(file: FileValues, field: string): boolean {
  return Object.hasOwn(file, field) && isCollected(file[field] ?? null);
}
