import * as z from "zod/mini";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  orDefault,
  orUnknown,
  periodField,
  withCheck,
} from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import { checkHorizonClasses } from "./horizon-classes-check";
import type { HorizonClass, HorizonGrade, HorizonPolicy, HorizonPolicyInput, PurchasePlan, PurchasePlanInput } from "./horizon-types";

const classField: Field<HorizonClass> = z.strictObject({ code: codeField, within: z.nullable(periodField), cites: citesField });

const gradeField: Field<HorizonGrade> = z.strictObject({ code: codeField, cites: citesField });

/** The schema of a horizon policy. */
export const horizonPolicySchema: Field<HorizonPolicy, HorizonPolicyInput> = withCheck(
  policyObject({ classes: listOf(classField, 1), grades: orDefault(z.array(gradeField), []) }),
  checkHorizonClasses,
);

/** The schema of what is known about somebody's plans. */
export const purchasePlanSchema: Field<PurchasePlan, PurchasePlanInput> = z.object({
  plansToBuyOn: orUnknown(dayField),
  class: orUnknown(idField),
});
