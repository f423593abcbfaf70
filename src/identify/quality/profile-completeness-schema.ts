import * as z from "zod/mini";
import { codeField, type Field, idField, oneOf, orDefault, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { fieldKinds } from "./field-validity";
import { heldValueField } from "./held-value-field";
import {
  departments,
  type JudgedField,
  type Profile,
  type ProfileCompletenessPolicy,
  type ProfileCompletenessPolicyInput,
  type ProfileInput,
  type RequiredFieldInput,
} from "./profile-completeness-types";

/** How many fields a file must have unless its policy states another number. */
const SEVENTEEN = 17;

const FIXED = ["name", "phone", "address"];

const requiredField: Field<JudgedField, RequiredFieldInput> = z.strictObject({
  code: codeField,
  department: oneOf(departments),
  kind: orDefault(oneOf(fieldKinds), "text"),
});

/** The schema of a completeness policy. */
export const profileCompletenessPolicySchema: Field<ProfileCompletenessPolicy, ProfileCompletenessPolicyInput> = withCheck(
  policyObject({ fields: z.array(requiredField), count: orDefault(wholeField(3, 1000), SEVENTEEN) }),
  fieldIssues,
);

/** The schema of a customer file. */
export const profileSchema: Field<Profile, ProfileInput> = z.object({ profile: z.record(idField, heldValueField) });

/** The fields are as many as the policy states, the fixed ones among them, and each once (I30). */
export function fieldIssues({ fields, count }: Pick<ProfileCompletenessPolicy, "fields" | "count">): Issue[] {
  const codes = fields.map(({ code }) => code);
  const number: Issue[] =
    fields.length === count ? [] : [{ code: "length", path: ["fields"], message: `expected ${count} fields, got ${fields.length}` }];
  const absent = FIXED.filter((code) => !codes.includes(code)).map((code) => {
    return { code: "missing", path: ["fields"], message: `expected the field "${code}", which every file must have` };
  });
  return [...number, ...absent, ...repeatedNames(codes, (position) => ["fields", position, "code"])];
}
