import * as z from "zod/mini";
import { codeField, dayField, type Field, idField, orDefault, orUnknown, wholeField } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import { heldValueField } from "../quality/held-value-field";
import type { Handover, HandoverBriefingPolicy, HandoverBriefingPolicyInput, HandoverInput } from "./handover-briefing-types";

const factsField: Field<readonly string[]> = z.array(codeField);

/** The schema of a briefing policy. */
export const handoverBriefingPolicySchema: Field<HandoverBriefingPolicy, HandoverBriefingPolicyInput> = policyObject({
  facts: z.strictObject({ basic: factsField, attribute: factsField, behaviour: factsField }),
  loyalAfterYears: wholeField(0, 100),
});

/** The schema of a customer whose adviser may have changed. */
export const handoverSchema: Field<Handover, HandoverInput> = z.object({
  customerSince: dayField,
  adviser: orUnknown(z.object({ name: idField, leftOn: orUnknown(dayField) })),
  file: z.record(idField, heldValueField),
  openIssues: orDefault(z.array(codeField), []),
});
