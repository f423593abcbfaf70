import { cleanText } from "../../foundation/clean-text";
import type { FileValue } from "../../foundation/file-value";
import { parsePersonName } from "../parse/parse-person-name";
import type { FieldKind } from "../quality/field-validity";

/** Where a part of a written value ends: at blanks and punctuation, and after the level of a Chinese address. */
const PART = /[^\s,.;:、，。;省市区县镇乡村路街道巷弄号楼栋幢座层室]+[省市区县镇乡村路街道巷弄号楼栋幢座层室]*/gu;

/** How many parts of a value are filled: words of a western name, surname and given name of a Chinese one, levels of an address (I27). */
export function filledParts(kind: FieldKind, value: FileValue): number {
  if (typeof value !== "string") return 1;
  if (kind === "name") {
    const { surname, givenName, value: name } = parsePersonName(value);
    return surname === null ? (name ?? "").split(" ").length : givenName === null ? 1 : 2;
  }
  return kind === "text" ? (cleanText(value).match(PART)?.length ?? 0) : 1;
}
