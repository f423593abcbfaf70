import { type Field, withCheck } from "../../foundation/fields";
import { fileValueField } from "../../foundation/file-fields";
import type { FileValue } from "../../foundation/file-value";
import { parseResidentId } from "../parse/parse-resident-id";

/** Nobody who is in a file is born after it; later days are numbers of another kind. */
const LAST_BIRTH = "2099-12-31";
const LENGTH = 18;

/** A value that a file may hold: any but a resident id, whose hash or masked form is held in its place (I14). */
export const heldValueField: Field<FileValue | null> = /* @__PURE__ */ withCheck(fileValueField, (value) =>
  typeof value === "string" && value.length >= LENGTH && isResidentId(value)
    ? [{ code: "unreadable", path: [], message: "expected a keyed hash or a masked form, got a resident id, which is never stored" }]
    : [],
);

/** Numbers of 15 digits are too often something else. */
function isResidentId(value: string): boolean {
  return parseResidentId(value, { asOf: LAST_BIRTH }).kind === "second-generation";
}
