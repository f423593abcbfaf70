import * as z from "zod/mini";
import { citesField, codeField, dayField, type Field, listOf, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import {
  distanceUnits,
  type Repair,
  type RepairInput,
  type RepairWarrantyPolicy,
  type RepairWarrantyPolicyInput,
  type WarrantyTerm,
  type WarrantyTermInput,
} from "./repair-warranty-types";

const LONGEST = 36_600;
const FARTHEST = 10_000_000;

const termField: Field<WarrantyTerm, WarrantyTermInput> = z.strictObject({
  code: codeField,
  vehicle: orUnknown(codeField),
  repairs: orUnknown(listOf(codeField, 1)),
  distance: orUnknown(wholeField(1, FARTHEST)),
  days: orUnknown(wholeField(0, LONGEST)),
  cites: citesField,
});

/** The schema of a warranty policy. */
export const repairWarrantyPolicySchema: Field<RepairWarrantyPolicy, RepairWarrantyPolicyInput> = withCheck(
  policyObject({ unit: oneOf(distanceUnits), terms: listOf(termField, 1), proofDays: orUnknown(wholeField(0, LONGEST)) }),
  checkPolicy,
);

/** The schema of what is known about a repair. */
export const repairSchema: Field<Repair, RepairInput> = withCheck(
  z.object({
    vehicle: orUnknown(codeField),
    repair: orUnknown(codeField),
    completedOn: dayField,
    completedAt: orUnknown(wholeField(0, FARTHEST)),
    reportedOn: orUnknown(dayField),
    odometer: orUnknown(wholeField(0, FARTHEST)),
    otherCauseProvenOn: orUnknown(dayField),
  }),
  checkRepair,
);

function checkPolicy({ terms }: RepairWarrantyPolicy): Issue[] {
  const names = terms.map(({ code }) => code);
  return [
    ...repeatedNames(names, (position) => ["terms", position, "code"]),
    ...terms.flatMap(({ distance, days }, position): Issue[] =>
      distance !== null || days !== null
        ? []
        : [{ code: "missing", path: ["terms", position], message: "expected a limit in days, by distance, or both" }],
    ),
  ];
}

function checkRepair({ completedOn, completedAt, reportedOn, odometer, otherCauseProvenOn }: Repair): Issue[] {
  const issues: Issue[] = [];
  const issue = (key: keyof Repair, message: string) => issues.push({ code: "inconsistent", path: [key], message });
  if (reportedOn !== null && reportedOn < completedOn) issue("reportedOn", `expected a day from ${completedOn}, got ${reportedOn}`);
  if (completedAt !== null && odometer !== null && odometer < completedAt)
    issue("odometer", `expected at least ${completedAt}, what it showed at completion, got ${odometer}`);
  if (otherCauseProvenOn !== null && otherCauseProvenOn < (reportedOn ?? completedOn))
    issue("otherCauseProvenOn", `expected a day from ${reportedOn ?? completedOn}, got ${otherCauseProvenOn}`);
  return issues;
}
