import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { citesField, codeField, dayField, type Field, idField, listOf, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import type {
  LocalGrade,
  VipCustomer,
  VipCustomerInput,
  VipGrant,
  VipGrantInput,
  VipStatusPolicy,
  VipStatusPolicyInput,
} from "./vip-status-types";

const localGradeField: Field<LocalGrade> = z.strictObject({ dealer: idField, name: idField, grade: codeField });

/** The schema of a standard of grades. */
export const vipStatusPolicySchema: Field<VipStatusPolicy, VipStatusPolicyInput> = withCheck(
  policyObject({
    grades: listOf(codeField, 1),
    localGrades: orDefault(z.array(localGradeField), []),
    cites: citesField,
  }),
  ({ grades, localGrades }): Issue[] => [
    ...repeatedNames(grades, (position) => ["grades", position]),
    ...repeatedNames(
      localGrades.map(({ dealer, name }) => JSON.stringify([dealer, name])),
      (position) => ["localGrades", position, "name"],
    ),
    ...localGrades.flatMap(({ grade }, position): Issue[] => {
      if (grades.includes(grade)) return [];
      const path = ["localGrades", position, "grade"];
      return [{ code: "not-an-option", path, message: `expected a grade of the standard, got ${describeValue(grade)}` }];
    }),
  ],
);

const grantField: Field<VipGrant, VipGrantInput> = withCheck(
  z.object({ dealer: idField, region: idField, grade: idField, from: dayField, through: orUnknown(dayField) }),
  ({ from, through }): Issue[] =>
    through === null || through >= from
      ? []
      : [{ code: "inconsistent", path: ["through"], message: `expected a day from ${from}, when it begins, got ${through}` }],
);

/** The schema of a customer and his grades. */
export const vipCustomerSchema: Field<VipCustomer, VipCustomerInput> = z.object({
  region: orUnknown(idField),
  grants: z.array(grantField),
});
