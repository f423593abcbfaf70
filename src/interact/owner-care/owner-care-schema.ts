import * as z from "zod/mini";
import { citesField, codeField, type Field, orDefault, periodField, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { roughDays } from "../../foundation/period";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import type { OwnerCarePolicy, OwnerCarePolicyInput, OwnerTrigger, RenewalNotice, RenewalNoticeInput } from "./owner-care-types";

const waitField = wholeField(0, 3660);

const noticeField: Field<RenewalNotice, RenewalNoticeInput> = z.strictObject({
  daysBefore: waitField,
  ask: orDefault(z.array(codeField), []),
  cites: citesField,
});

const triggerField: Field<OwnerTrigger> = z.strictObject({
  event: codeField,
  contact: codeField,
  withinDays: waitField,
  cites: citesField,
});

/** The schema of an owner care policy. */
export const ownerCarePolicySchema: Field<OwnerCarePolicy, OwnerCarePolicyInput> = withCheck(
  policyObject({
    maintenance: z.strictObject({
      every: periodField,
      kilometres: wholeField(1, 10_000_000),
      paceDays: wholeField(1, 3660),
      cites: citesField,
    }),
    insurance: noticeField,
    inspection: noticeField,
    absence: z.strictObject({ atRiskAfter: periodField, lapsedAfter: periodField, cites: citesField }),
    firstYear: z.strictObject({ within: periodField, cites: citesField }),
    spending: z.strictObject({ fallingYears: wholeField(1, 100), cites: citesField }),
    requests: z.strictObject({ replyWithinDays: waitField, promptsAllowed: wholeField(0), cites: citesField }),
    triggers: orDefault(z.array(triggerField), []),
  }),
  ({ absence, insurance, inspection, triggers }): Issue[] => [
    ...(roughDays(absence.lapsedAfter) <= roughDays(absence.atRiskAfter)
      ? [{ code: "inconsistent", path: ["absence", "lapsedAfter"], message: "expected a time beyond that of being at risk" }]
      : []),
    ...repeatedNames(insurance.ask, (position) => ["insurance", "ask", position]),
    ...repeatedNames(inspection.ask, (position) => ["inspection", "ask", position]),
    ...repeatedNames(
      triggers.map(({ event, contact }) => `${event} ${contact}`),
      (position) => ["triggers", position, "event"],
    ),
  ],
);
