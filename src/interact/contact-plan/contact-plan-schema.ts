import * as z from "zod/mini";
import { dayField, type Field, idField, oneOf, orDefault, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { workdayConventions } from "../../foundation/work-calendar-types";
import { policyPart } from "../../rule/parts";
import { policyObject } from "../../rule/policy";
import { compileCadence } from "../cadence/cadence";
import { fawVwCadence } from "../cadence/cadence-presets";
import { prospectChoices } from "../cadence/cadence-types";
import {
  type ContactPlanPolicy,
  type ContactPlanPolicyInput,
  type ContactSeries,
  type ContactSeriesInput,
  lateContacts,
  missedContacts,
  type PlannedProspect,
  type PlannedProspectInput,
} from "./contact-plan-types";

/** The reason of a call-back, which no class may have. */
export const CALL_BACK = "call-back";

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
  checkPolicy,
);

/** Spreading its fields instead would keep the schemas in the bundle of every other rule. */
const seriesBase = z.object({
  anchor: dayField,
  firstContact: orUnknown(dayField),
  lastContact: orUnknown(dayField),
  plansToBuyOn: orUnknown(dayField),
  class: orUnknown(idField),
  plansSince: orUnknown(dayField),
  callBackOn: orUnknown(dayField),
  monthsSoFar: orUnknown(wholeField(0, 120_000)),
  choice: orUnknown(oneOf(prospectChoices)),
  choiceOn: orUnknown(dayField),
});

/** The schema of a series of contacts. */
export const contactSeriesSchema: Field<ContactSeries, ContactSeriesInput> = withCheck(seriesBase, checkFirstContact);

/** The schema of a prospect whose contacts are planned. */
export const plannedProspectSchema: Field<PlannedProspect, PlannedProspectInput> = withCheck(
  z.extend(seriesBase, { through: dayField }),
  checkFirstContact,
);

function checkPolicy({ cadence, missed, maxLatenessDays }: ContactPlanPolicy): Issue[] {
  const reserved = (["classes", "grades"] as const).flatMap((list) =>
    cadence[list].flatMap(({ code }, position): Issue[] =>
      code === CALL_BACK
        ? [{ code: "duplicate-id", path: ["cadence", list, position, "code"], message: `expected a code of its own, got "${code}"` }]
        : [],
    ),
  );
  if (missed !== "all" || maxLatenessDays !== null) return reserved;
  const message = 'expected a limit: with "all" every contact that was missed is made up for';
  return [...reserved, { code: "missing", path: ["maxLatenessDays"], message }];
}

function checkFirstContact({ anchor, firstContact }: ContactSeries): Issue[] {
  if (firstContact === null || firstContact >= anchor) return [];
  return [{ code: "inconsistent", path: ["firstContact"], message: `expected a day from the anchor ${anchor}, got ${firstContact}` }];
}
