import * as z from "zod/mini";
import { amountField } from "../../foundation/amount-fields";
import { codeField, dayField, type Field, idField, oneOf, orDefault, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import { fileValueField } from "../../foundation/file-fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import {
  type ContactRecord,
  type ContactRecordInput,
  type MaintenanceRecord,
  type MaintenanceRecordInput,
  type OdometerReading,
  type OdometerReadingInput,
  type OdometerReplacement,
  type OdometerReplacementInput,
  type Owner,
  type OwnerEvent,
  type OwnerEventInput,
  type OwnerInput,
  type ServiceRequest,
  type ServiceRequestInput,
  serviceRequestKinds,
  type YearSpend,
  type YearSpendInput,
} from "./owner-types";

const kilometresField = wholeField(0, 10_000_000);

const readingField: Field<OdometerReading, OdometerReadingInput> = z.object({ on: dayField, kilometres: kilometresField });

const maintenanceField: Field<MaintenanceRecord, MaintenanceRecordInput> = z.object({
  on: dayField,
  kilometres: orUnknown(kilometresField),
});

const replacementField: Field<OdometerReplacement, OdometerReplacementInput> = z.object({
  on: dayField,
  from: orUnknown(kilometresField),
  to: kilometresField,
});

const requestField: Field<ServiceRequest, ServiceRequestInput> = withCheck(
  z.object({
    id: idField,
    kind: oneOf(serviceRequestKinds),
    on: dayField,
    prompts: orDefault(wholeField(0), 0),
    settledOn: orUnknown(dayField),
  }),
  ({ on, settledOn }): Issue[] =>
    settledOn === null || settledOn >= on
      ? []
      : [{ code: "inconsistent", path: ["settledOn"], message: `expected no day before the request of ${on}, got ${settledOn}` }],
);

const eventField: Field<OwnerEvent, OwnerEventInput> = z.object({ event: codeField, on: dayField });

const spendField: Field<YearSpend, YearSpendInput> = z.object({ year: wholeField(1, 9999), spent: amountField });

const contactField: Field<ContactRecord, ContactRecordInput> = z.object({ code: codeField, on: dayField, need: orUnknown(codeField) });

/** The schema of what is known about an owner and his car. */
export const ownerSchema: Field<Owner, OwnerInput> = withCheck(
  z.object({
    vehicleSince: dayField,
    kilometresAtHandOver: orUnknown(kilometresField),
    lastVisit: orUnknown(dayField),
    lastMaintenance: orUnknown(maintenanceField),
    odometer: orUnknown(readingField),
    odometerReplaced: orUnknown(replacementField),
    insuredThrough: orUnknown(dayField),
    inspectedThrough: orUnknown(dayField),
    requests: orDefault(z.array(requestField), []),
    events: orDefault(z.array(eventField), []),
    spending: orDefault(z.array(spendField), []),
    contacted: orDefault(z.array(contactField), []),
    file: orDefault(z.record(idField, fileValueField), {}),
  }),
  ({ requests, spending }) => [
    ...repeatedNames(
      requests.map(({ id }) => id),
      (position) => ["requests", position, "id"],
    ),
    ...repeatedNames(
      spending.map(({ year }) => `${year}`),
      (position) => ["spending", position, "year"],
    ),
  ],
);
