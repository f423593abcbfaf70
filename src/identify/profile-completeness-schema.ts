import * as z from "zod/mini";
import { codeField, type Field, idField, oneOf, withCheck } from "../foundation/fields";
import { fileValueField } from "../foundation/file-fields";
import type { Issue } from "../foundation/issue";
import { policyObject } from "../rule/policy";
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

/** The schema of a customer file. */
export const profileSchema: Field<Profile, ProfileInput> = z.object({ profile: z.record(idField, fileValueField) });
