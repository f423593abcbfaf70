import * as z from "zod/mini";
import { describeValue } from "../foundation/describe-value";
import { codeField, type Field, failure, fieldOf, idField, oneOf, withCheck } from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { policyObject } from "../rule/policy";
import type { FileValue } from "./collected-value";
import {
  departments,
  type Profile,
  type ProfileCompletenessPolicy,
  type ProfileCompletenessPolicyInput,
  type ProfileInput,
  type RequiredField,
} from "./profile-completeness-types";

const FIXED = ["name", "phone", "address"];

const requiredField: Field<RequiredField> = z.strictObject({ code: codeField, department: oneOf(departments) });

/** The schema of a completeness policy. */
export const profileCompletenessPolicySchema: Field<ProfileCompletenessPolicy, ProfileCompletenessPolicyInput> = withCheck(
  policyObject({ fields: z.array(requiredField) }),
  ({ fields }): Issue[] => {
    const codes = fields.map(({ code }) => code);
    const absent = FIXED.filter((code) => !codes.includes(code));
    const repeated = codes.flatMap((code, position) => (codes.indexOf(code) === position ? [] : [position]));
    return [
      ...absent.map((code) => ({ code: "missing", path: ["fields"], message: `expected the field "${code}", which every file must have` })),
      ...repeated.map((position) => ({ code: "duplicate-id", path: ["fields", position, "code"], message: "expected each field once" })),
    ];
  },
);

/** The schema of a value of a customer file. */
export const fileValueField: Field<FileValue | null> = fieldOf<FileValue | null, FileValue | null>((value) => {
  if (value === null || value === undefined) return { ok: true, value: null };
  if (typeof value === "string" || typeof value === "boolean") return { ok: true, value };
  if (typeof value === "number" && Number.isFinite(value)) return { ok: true, value };
  return failure("wrong-type", `expected text, a number, or true or false, got ${describeValue(value)}`);
});

/** The schema of a customer file. */
export const profileSchema: Field<Profile, ProfileInput> = z.object({ profile: z.record(idField, fileValueField) });
