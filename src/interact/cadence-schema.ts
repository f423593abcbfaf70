import * as z from "zod/mini";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  wholeField,
  withCheck,
} from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { roughDays } from "../foundation/period";
import { policyObject } from "../rule/policy";
import {
  type CadenceClass,
  type CadenceGrade,
  type CadencePolicy,
  type CadencePolicyInput,
  type CadenceRhythm,
  type Prospect,
  type ProspectInput,
  prospectChoices,
} from "./cadence-types";

const rhythmFields = { every: periodField, cites: citesField };

const classField: Field<CadenceClass> = z.strictObject({ code: codeField, within: z.nullable(periodField), ...rhythmFields });

const gradeField: Field<CadenceGrade> = z.strictObject({ code: codeField, ...rhythmFields });

const rhythmField: Field<CadenceRhythm> = z.strictObject(rhythmFields);

/** The schema of a cadence policy. */
export const cadencePolicySchema: Field<CadencePolicy, CadencePolicyInput> = withCheck(
  policyObject({
    classes: listOf(classField, 1),
    grades: orDefault(z.array(gradeField), []),
    unknown: orUnknown(rhythmField),
  }),
  checkClasses,
);

/** The schema of the facts about a prospect. */
export const prospectSchema: Field<Prospect, ProspectInput> = z.object({
  anchor: dayField,
  lastContact: orUnknown(dayField),
  plansToBuyOn: orUnknown(dayField),
  class: orUnknown(idField),
  monthsSoFar: orUnknown(wholeField(0, 120_000)),
  choice: orUnknown(oneOf(prospectChoices)),
});

/** Codes that other lines of the table use. */
const RESERVED: readonly string[] = ["chosen", "unknown"];

function checkClasses(policy: CadencePolicy): Issue[] {
  const issues: Issue[] = [];
  const codes = new Set(RESERVED);
  const checkCode = (code: string, path: Issue["path"]) => {
    if (codes.has(code)) issues.push({ code: "duplicate-id", path, message: `expected a code of its own, got "${code}" again` });
    codes.add(code);
  };
  policy.classes.forEach(({ code, within }, position) => {
    const last = position === policy.classes.length - 1;
    const path = ["classes", position, "within"];
    const below = policy.classes[position - 1]?.within ?? null;
    checkCode(code, ["classes", position, "code"]);
    if (last && within !== null) issues.push({ code: "inconsistent", path, message: "expected null: the last class is open-ended" });
    if (!last && within === null) issues.push({ code: "missing", path, message: "expected a limit: only the last class is open-ended" });
    if (within !== null && below !== null && roughDays(within) <= roughDays(below))
      issues.push({ code: "inconsistent", path, message: "expected a limit beyond that of the class before" });
  });
  policy.grades.forEach(({ code }, position) => {
    checkCode(code, ["grades", position, "code"]);
  });
  return issues;
}
