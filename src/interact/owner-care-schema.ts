import * as z from "zod/mini";
import { amountField } from "../foundation/amount-fields";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  wholeField,
  withCheck,
} from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { roughDays } from "../foundation/period";
import { policyObject } from "../rule/policy";
import {
  type OdometerReading,
  type OdometerReadingInput,
  type Owner,
  type OwnerCarePolicy,
  type OwnerCarePolicyInput,
  type OwnerInput,
  serviceRequestKinds,
} from "./owner-care-types";

const LONGEST_WAIT = 3660;
const FARTHEST = 10_000_000;

const noticeField = z.strictObject({ daysBefore: wholeField(0, LONGEST_WAIT), cites: citesField });

/** The schema of an owner care policy. */
export const ownerCarePolicySchema: Field<OwnerCarePolicy, OwnerCarePolicyInput> = withCheck(
  policyObject({
    maintenance: z.strictObject({ every: periodField, kilometres: wholeField(1, FARTHEST), cites: citesField }),
    insurance: noticeField,
    inspection: noticeField,
    absence: z.strictObject({ atRiskAfter: periodField, lapsedAfter: periodField, firstYear: periodField, cites: citesField }),
    requests: z.strictObject({ replyWithinDays: wholeField(0, LONGEST_WAIT), promptsAllowed: wholeField(0), cites: citesField }),
    triggers: orDefault(
      z.array(z.strictObject({ event: codeField, contact: codeField, withinDays: wholeField(0, LONGEST_WAIT), cites: citesField })),
      [],
    ),
  }),
  checkPolicy,
);

const readingField: Field<OdometerReading, OdometerReadingInput> = z.object({ on: dayField, kilometres: wholeField(0, FARTHEST) });

/** The schema of what is known about an owner and his car. */
export const ownerSchema: Field<Owner, OwnerInput> = withCheck(
  z.object({
    vehicleSince: dayField,
    lastVisit: orUnknown(dayField),
    lastMaintenance: orUnknown(readingField),
    odometer: orUnknown(readingField),
    insuredThrough: orUnknown(dayField),
    inspectedThrough: orUnknown(dayField),
    requests: orDefault(
      z.array(
        z.object({
          id: idField,
          kind: oneOf(serviceRequestKinds),
          on: dayField,
          prompts: orDefault(wholeField(0), 0),
          settledOn: orUnknown(dayField),
        }),
      ),
      [],
    ),
    events: orDefault(z.array(z.object({ event: codeField, on: dayField })), []),
    spending: orDefault(z.array(z.object({ year: wholeField(1, 9999), spent: amountField })), []),
    contacted: orDefault(z.record(codeField, dayField), {}),
  }),
  checkOwner,
);

function checkPolicy({ absence, triggers }: OwnerCarePolicy): Issue[] {
  const issues: Issue[] = [];
  if (roughDays(absence.lapsedAfter) <= roughDays(absence.atRiskAfter))
    issues.push({ code: "inconsistent", path: ["absence", "lapsedAfter"], message: "expected a time beyond that of being at risk" });
  return [
    ...issues,
    ...repeated(
      triggers.map(({ event, contact }) => `${event} ${contact}`),
      "triggers",
      "event",
    ),
  ];
}

function checkOwner({ lastMaintenance, odometer, requests, spending }: Owner): Issue[] {
  const issues: Issue[] = [];
  if (
    lastMaintenance !== null &&
    odometer !== null &&
    odometer.on >= lastMaintenance.on &&
    odometer.kilometres < lastMaintenance.kilometres
  )
    issues.push({
      code: "inconsistent",
      path: ["odometer", "kilometres"],
      message: `expected at least the ${lastMaintenance.kilometres} km of the last maintenance, got ${odometer.kilometres}`,
    });
  return [
    ...issues,
    ...repeated(
      requests.map(({ id }) => id),
      "requests",
      "id",
    ),
    ...repeated(
      spending.map(({ year }) => `${year}`),
      "spending",
      "year",
    ),
  ];
}

/** Entries of a list that carry the same name. */
function repeated(names: readonly string[], list: string, key: string): Issue[] {
  return names.flatMap((name, position) =>
    names.indexOf(name) < position
      ? [
          {
            code: "duplicate-id",
            path: [list, position, key],
            message: `expected each ${key} once, got ${JSON.stringify(name.slice(0, 40))} again`,
          },
        ]
      : [],
  );
}
