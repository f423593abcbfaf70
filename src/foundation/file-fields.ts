import { describeValue } from "./describe-value";
import { type Field, failure, fieldOf, idField, listOf, type OptionalField, orUnknown, readAs } from "./fields";
import { type FileValue, isCollected } from "./file-value";

/** A value of a customer file; absent and null are read as null. */
export const fileValueField: Field<FileValue | null> = /* @__PURE__ */ fieldOf<FileValue | null, FileValue | null>((value) => {
  if (value === null || value === undefined) return { ok: true, value: null };
  if (typeof value === "string" || typeof value === "boolean") return { ok: true, value };
  if (typeof value === "number" && Number.isFinite(value)) return { ok: true, value };
  return failure("wrong-type", `expected text, a number, or true or false, got ${describeValue(value)}`);
});

/** Text that may be unknown; a placeholder such as “n/a” is read as unknown too, as in a customer file. */
export function orNotCollected<Input>(schema: Field<string, Input>): OptionalField<string | null, Input | null> {
  return readAs(orUnknown(schema), (text) => (isCollected(text) ? text : null));
}

/** Names that may be unknown; placeholders among them are left out, and nothing but placeholders is unknown. */
export const collectedNamesField: OptionalField<readonly string[] | null, readonly string[] | null> = /* @__PURE__ */ readAs(
  /* @__PURE__ */ orUnknown(/* @__PURE__ */ listOf(idField, 1)),
  (names) => {
    const collected = names?.filter(isCollected) ?? [];
    return collected.length === 0 ? null : collected;
  },
);
