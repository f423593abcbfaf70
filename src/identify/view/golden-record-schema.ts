import * as z from "zod/mini";
import {
  codeField,
  dayField,
  type Field,
  idField,
  instantField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  textField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { momentIssue } from "../moment/moments";
import { fieldKinds } from "../quality/field-validity";
import { heldValueField } from "../quality/held-value-field";
import {
  type GoldenRecordPolicy,
  type GoldenRecordPolicyInput,
  type MemberRecords,
  type MemberRecordsInput,
  type Survivorship,
  survivorships,
} from "./golden-record-types";

const byField: Field<readonly Survivorship[]> = listOf(oneOf(survivorships), 1);

/** The schema of a policy of golden records. */
export const goldenRecordPolicySchema: Field<GoldenRecordPolicy, GoldenRecordPolicyInput> = policyObject({
  fields: z.record(codeField, z.strictObject({ kind: orDefault(oneOf(fieldKinds), "text"), by: byField })),
  otherwise: byField,
  trust: orDefault(z.record(idField, wholeField(0)), {}),
});

/** The schema of the records of one customer. */
export const memberRecordsSchema: Field<MemberRecords, MemberRecordsInput> = withCheck(
  z.object({
    records: listOf(
      z.object({
        key: idField,
        source: idField,
        collectedOn: orUnknown(dayField),
        collectedAt: orUnknown(instantField),
        fields: z.record(idField, heldValueField),
      }),
      0,
    ),
    demoted: orDefault(listOf(z.object({ identifier: idField, value: textField }), 0), []),
  }),
  ({ records }) => [
    ...repeatedNames(
      records.map(({ key }) => key),
      (position) => ["records", position, "key"],
    ),
    ...records.flatMap(({ collectedOn, collectedAt }, position) =>
      momentIssue(collectedOn, collectedAt, ["records", position, "collectedAt"]),
    ),
  ],
);
