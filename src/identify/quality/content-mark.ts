import { canonicalJson } from "../../foundation/canonical";
import { cleanText } from "../../foundation/clean-text";
import type { CustomerRecordInput } from "../match/record-types";

/**
 * What a record says, without its id, its source and the day of its collection: two records of one source with the same mark are exact
 * duplicates. The mark is the content itself in one fixed form, so that no two contents share one.
 *
 * @param record - A record.
 * @returns Text to put beside others as `contents` of a customer's file.
 * @see I32 under Sources.
 * @example
 * ```ts
 * import { contentMark } from "idic/identify";
 *
 * const one = contentMark({ source: "dms", id: "1", name: "张伟" });
 * contentMark({ source: "dms", id: "2", name: " 张伟" }) === one; // => true
 * ```
 */
export function contentMark({ kind, name, reading, birthDate, address, identifiers }: CustomerRecordInput): string {
  const text = (value: string | null | undefined) => (value === null || value === undefined ? null : cleanText(value));
  const known = (identifiers ?? []).map(({ type, value }) => canonicalJson([type, cleanText(value)])).sort();
  return canonicalJson([kind ?? "person", ...[name, reading, birthDate, address].map(text), known]);
}
