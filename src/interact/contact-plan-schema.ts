import * as z from "zod/mini";
import { dayField, type Field, idField, oneOf, orDefault, orUnknown, wholeField, withCheck } from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { workCalendarSchema } from "../foundation/work-calendar-schema";
import { workdayConventions } from "../foundation/work-calendar-types";
import { policyPart } from "../rule/parts";
import { policyObject } from "../rule/policy";
import { compileCadence } from "./cadence";
import { fawVwCadence } from "./cadence-presets";
import { prospectChoices } from "./cadence-types";
import {
  type ContactPlanPolicy,
  type ContactPlanPolicyInput,
  lateContacts,
  missedContacts,
  type PlannedProspect,
  type PlannedProspectInput,
} from "./contact-plan-types";

/** The schema of a contact plan policy. */
export const contactPlanPolicySchema: Field<ContactPlanPolicy, ContactPlanPolicyInput> = withCheck(
  policyObject({
    cadence: policyPart(compileCadence, fawVwCadence),
    calendar: orUnknown(workCalendarSchema),
    convention: orDefault(oneOf(workdayConventions), "following"),
    late: orDefault(oneOf(lateContacts), "keep-grid"),
    minGapDays: orDefault(wholeField(0, 3660), 0),
    missed: orDefault(oneOf(missedContacts), "coalesce"),
    maxLatenessDays: orUnknown(wholeField(0, 3660)),
  }),
  ({ missed, maxLatenessDays }): Issue[] =>
    missed === "all" && maxLatenessDays === null
      ? [
          {
            code: "missing",
            path: ["maxLatenessDays"],
            message: 'expected a limit: with "all" every contact that was missed is made up for',
          },
        ]
      : [],
);

/** The schema of a prospect whose contacts are planned. */
export const plannedProspectSchema: Field<PlannedProspect, PlannedProspectInput> = withCheck(
  z.object({
    anchor: dayField,
    firstContact: orUnknown(dayField),
    lastContact: orUnknown(dayField),
    plansToBuyOn: orUnknown(dayField),
    class: orUnknown(idField),
    monthsSoFar: orUnknown(wholeField(0, 120_000)),
    choice: orUnknown(oneOf(prospectChoices)),
    choiceOn: orUnknown(dayField),
    through: dayField,
  }),
  ({ anchor, firstContact }) =>
    firstContact !== null && firstContact < anchor
      ? [{ code: "inconsistent", path: ["firstContact"], message: `expected a day from the anchor ${anchor}, got ${firstContact}` }]
      : [],
);
