import * as z from "zod/mini";
import {
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  textWithin,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import {
  type CollectedValue,
  type CollectedValueInput,
  type CustomerFiles,
  type CustomerFilesInput,
  customerKinds,
  type DataQualityPolicy,
  type DataQualityPolicyInput,
  type FieldQuestion,
  type FieldQuestionInput,
  type QualityField,
  type QualityFieldInput,
} from "./data-quality-types";
import { fieldKinds } from "./field-validity";
import { heldValueField } from "./held-value-field";
import { fieldIssues } from "./profile-completeness-schema";
import { departments } from "./profile-completeness-types";

const qualityField: Field<QualityField, QualityFieldInput> = z.strictObject({
  code: codeField,
  department: oneOf(departments),
  kind: orDefault(oneOf(fieldKinds), "text"),
  freshMonths: orUnknown(wholeField(1, 1200)),
  weight: orDefault(wholeField(0, 1000), 1),
});

/** The schema of a policy of data quality. */
export const dataQualityPolicySchema: Field<DataQualityPolicy, DataQualityPolicyInput> = withCheck(
  policyObject({
    fields: listOf(qualityField, 1),
    count: orDefault(wholeField(3, 1000), 17),
    target: shareField,
    perContact: orDefault(wholeField(1, 100), 1),
    coolingOffMonths: orDefault(wholeField(0, 1200), 6),
  }),
  fieldIssues,
);

/** What a record says may be long: its name, address and every identifier. */
const markField: Field<string> = /* @__PURE__ */ textWithin(1, 100_000);

const valuesField: Field<Readonly<Record<string, CollectedValue>>, Readonly<Record<string, CollectedValueInput>>> = z.record(
  idField,
  z.object({ value: orUnknown(heldValueField), collectedOn: orUnknown(dayField) }),
);

/** The schema of the files of a store. */
export const customerFilesSchema: Field<CustomerFiles, CustomerFilesInput> = withCheck(
  z.object({
    customers: listOf(
      z.object({
        key: idField,
        kind: orDefault(oneOf(customerKinds), "owner"),
        sources: listOf(idField, 1),
        contents: orUnknown(listOf(markField, 1)),
        fields: valuesField,
      }),
      0,
    ),
    withProspects: orDefault(z.boolean(), false),
  }),
  ({ customers }) => [
    ...repeatedNames(
      customers.map(({ key }) => key),
      (position) => ["customers", position, "key"],
    ),
    ...customers.flatMap(({ sources, contents }, position): Issue[] => {
      if (contents === null || contents.length === sources.length) return [];
      const message = `expected ${sources.length} contents, as many as sources, got ${contents.length}`;
      return [{ code: "length", path: ["customers", position, "contents"], message }];
    }),
  ],
);

/** The schema of one file and what may be asked. */
export const fieldQuestionSchema: Field<FieldQuestion, FieldQuestionInput> = z.object({
  fields: valuesField,
  notPermitted: orDefault(listOf(idField, 0), []),
  refusedOn: orDefault(z.record(idField, dayField), {}),
});
