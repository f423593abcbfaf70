import { cleanText, saysNothing } from "./clean-text";

/** A value of a customer file: text, a number, or yes and no. */
export type FileValue = string | number | boolean;

/** Values of a customer file by field; `null` is not known. */
export type FileValues = Readonly<Record<string, FileValue | null>>;

/**
 * Tells whether a value says anything: a placeholder, blanks, only symbols, or only the digit 0 or 1 count as not collected (I1, I2).
 * Numbers and yes or no are values as they are.
 */
export function isCollected(value: FileValue | null): boolean {
  if (value === null) return false;
  if (typeof value !== "string") return true;
  return !saysNothing(cleanText(value));
}

/** Tells whether a file has a field and its value says anything. */
export function isKnown(file: FileValues, field: string): boolean {
  return Object.hasOwn(file, field) && isCollected(file[field] ?? null);
}
