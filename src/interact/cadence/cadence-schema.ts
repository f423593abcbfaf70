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
} from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
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
import { checkHorizonClasses } from "./horizon-classes-check";

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
  checkHorizonClasses,
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
