import { describeValue } from "./describe-value";
import { type Field, failure, fieldOf } from "./fields";
import type { FileValue } from "./file-value";

/** A value of a customer file; absent and null are read as null. */
export const fileValueField: Field<FileValue | null> = /* @__PURE__ */ fieldOf<FileValue | null, FileValue | null>((value) => {
  if (value === null || value === undefined) return { ok: true, value: null };
  if (typeof value === "string" || typeof value === "boolean") return { ok: true, value };
  if (typeof value === "number" && Number.isFinite(value)) return { ok: true, value };
  return failure("wrong-type", `expected text, a number, or true or false, got ${describeValue(value)}`);
});
