import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { eitherField } from "../../foundation/either-field";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  failure,
  fieldOf,
  idField,
  instantField,
  listOf,
  oneOf,
  orDefault,
  orEmpty,
  orUnknown,
  periodField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import type { PlainDate } from "../../foundation/plain-date";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import { contactChannels, contactPurposes } from "../contact-terms";
import { countsWorkdays } from "./contact-policy-lines";
import {
  type ContactPolicy,
  type ContactPolicyInput,
  type ContactQuestion,
  type ContactQuestionInput,
  type ContactRegime,
  type ContactRegimeInput,
  type ContactRestriction,
  type ContactRestrictionInput,
  consentStatuses,
  contactGrounds,
  legalBases,
  type QuietHours,
  type QuietHoursInput,
  type RelationshipLimit,
} from "./contact-policy-types";

/** Ten years. */
const LONGEST_WINDOW = 3660;

/** More than these about one customer are a mistake. */
const MOST_RECORDS = 10_000;

const channelField = oneOf(contactChannels);
const purposeField = oneOf(contactPurposes);

/** A part of a policy that says which contacts it speaks of. */
function scopedField<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject({
    channels: orUnknown(listOf(channelField, 1)),
    purposes: orUnknown(listOf(purposeField, 1)),
    promotional: orUnknown(z.boolean()),
    ...shape,
  });
}

const passesField = orDefault(z.array(oneOf(contactGrounds)), []);

const restrictionField: Field<ContactRestriction, ContactRestrictionInput> = scopedField({ passes: passesField });

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const wallTimeField: Field<string> = /* @__PURE__ */ fieldOf((value) => {
  if (typeof value === "string" && WALL_TIME.test(value)) return { ok: true, value };
  const code = value === undefined || value === null ? "missing" : "wrong-type";
  return failure(code, `expected a time of day from "00:00" to "23:59", got ${describeValue(value)}`);
});

const quietHoursField: Field<QuietHours, QuietHoursInput> = withCheck(
  scopedField({ passes: passesField, start: wallTimeField, end: wallTimeField }),
  ({ start, end }) =>
    start === end ? [{ code: "inconsistent", path: ["end"], message: `expected another time than the start, got ${start} again` }] : [],
);

const businessDaysField = z.strictObject({ businessDays: wholeField(1, LONGEST_WINDOW) });

const unlimitedField = oneOf(["unlimited"]);

const limitField: Field<RelationshipLimit> = /* @__PURE__ */ eitherField<RelationshipLimit, RelationshipLimit>(
  [unlimitedField, businessDaysField, periodField],
  (value) => {
    if (value === "unlimited") return unlimitedField;
    return value !== null && typeof value === "object" && "businessDays" in value ? businessDaysField : periodField;
  },
);

const regimeField: Field<ContactRegime, ContactRegimeInput> = withCheck(
  z.strictObject({
    code: codeField,
    legalBasis: orDefault(z.array(scopedField({ anyOf: listOf(oneOf(legalBases), 1) })), []),
    relationship: orUnknown(
      z.strictObject({
        transactionWithin: orUnknown(limitField),
        inquiryWithin: orUnknown(limitField),
        similarOnly: orDefault(z.boolean(), false),
        voidAfterRequest: orDefault(z.boolean(), false),
      }),
    ),
    quietHours: orDefault(z.array(quietHoursField), []),
    workdaysOnly: orUnknown(restrictionField),
    caps: orDefault(z.array(scopedField({ passes: passesField, max: wholeField(1), days: wholeField(1, LONGEST_WINDOW) })), []),
    promotionalShare: orUnknown(z.strictObject({ max: shareField, days: wholeField(1, LONGEST_WINDOW) })),
    serviceFirst: orUnknown(restrictionField),
    priority: orUnknown(restrictionField),
    consentProof: orUnknown(scopedField({ keepFor: periodField })),
    cites: citesField,
  }),
  checkRegime,
);

/** The schema of a contact policy. */
export const contactPolicySchema: Field<ContactPolicy, ContactPolicyInput> = withCheck(
  policyObject({
    regimes: listOf(regimeField, 1),
    doNotContact: orEmpty(z.strictObject({ passes: passesField })),
    calendar: orUnknown(workCalendarSchema),
  }),
  checkPolicy,
);

/** The schema of a contact and of what is known of the customer. */
export const contactQuestionSchema: Field<ContactQuestion, ContactQuestionInput> = withCheck(
  z.object({
    contact: z.object({
      channel: channelField,
      purpose: purposeField,
      promotional: z.boolean(),
      ground: orUnknown(oneOf(contactGrounds)),
      about: orUnknown(idField),
      similarOffer: orUnknown(z.boolean()),
      priority: orUnknown(wholeField(0)),
    }),
    at: orUnknown(instantField),
    timeZone: orUnknown(idField),
    consents: orDefault(
      z.array(
        z.object({
          channel: channelField,
          purpose: purposeField,
          status: oneOf(consentStatuses),
          promotional: orDefault(z.boolean(), false),
          on: dayField,
          proof: orUnknown(idField),
        }),
      ),
      [],
    ),
    doNotContact: orUnknown(
      z.array(
        z.object({
          on: dayField,
          liftedOn: orUnknown(dayField),
          channels: orUnknown(listOf(channelField, 1)),
          promotionalOnly: orDefault(z.boolean(), false),
        }),
      ),
    ),
    lastTransaction: orUnknown(dayField),
    lastInquiry: orUnknown(dayField),
    contacts: orUnknown(
      z.array(
        z.object({
          id: idField,
          on: dayField,
          channel: orUnknown(channelField),
          purpose: orUnknown(purposeField),
          promotional: orUnknown(z.boolean()),
        }),
      ),
    ),
    complaints: orUnknown(z.array(z.object({ id: idField, on: dayField, settledOn: orUnknown(dayField) }))),
    rivals: orDefault(z.array(z.object({ on: dayField, priority: wholeField(0) })), []),
  }),
  checkQuestion,
);

function checkRegime({ legalBasis, relationship }: ContactRegime): Issue[] {
  const needed = legalBasis.some(({ anyOf }) => anyOf.includes("existing-customer"));
  if (!needed || relationship !== null) return [];
  return [{ code: "missing", path: ["relationship"], message: "expected what makes an existing customer, because it is a basis" }];
}

function checkPolicy({ regimes, calendar }: ContactPolicy): Issue[] {
  const codes = regimes.map(({ code }) => code);
  const again = regimes.flatMap(({ code }, position) =>
    codes.indexOf(code) < position
      ? [{ code: "duplicate-id", path: ["regimes", position, "code"], message: `expected a code of its own, got "${code}" again` }]
      : [],
  );
  if (calendar !== null || !regimes.some(countsWorkdays)) return again;
  return [...again, { code: "missing", path: ["calendar"], message: "expected the working days that a regime counts" }];
}

function checkQuestion({ contact, consents, doNotContact, contacts, complaints, rivals }: ContactQuestion): Issue[] {
  const issues: Issue[] = [];
  if (contact.promotional && contact.ground !== null)
    issues.push({
      code: "inconsistent",
      path: ["contact", "ground"],
      message: `expected none, because advertising carries out neither a contract nor a duty, got ${contact.ground}`,
    });
  const lifted = (doNotContact ?? []).map(({ on, liftedOn }) => ({ on, end: liftedOn }));
  const settled = (complaints ?? []).map(({ on, settledOn }) => ({ on, end: settledOn }));
  return [
    ...issues,
    ...backwards(lifted, "doNotContact", "liftedOn"),
    ...backwards(settled, "complaints", "settledOn"),
    ...eventIssues(contacts ?? [], ["contacts"]),
    ...eventIssues(complaints ?? [], ["complaints"]),
    ...tooMany({ consents, doNotContact, contacts, complaints, rivals }),
  ];
}

/** Something that has a first day and may have an end. */
interface Span {
  readonly on: PlainDate;
  readonly end: PlainDate | null;
}

/** Spans of a list that end before they begin. */
function backwards(spans: readonly Span[], list: string, key: string): Issue[] {
  return spans.flatMap(({ on, end }, position) =>
    end !== null && end < on
      ? [{ code: "inconsistent", path: [list, position, key], message: `expected a day from ${on}, got ${end}` }]
      : [],
  );
}

function tooMany(lists: Readonly<Record<string, readonly unknown[] | null>>): Issue[] {
  return Object.entries(lists).flatMap(([list, entries]) =>
    entries !== null && entries.length > MOST_RECORDS
      ? [{ code: "out-of-range", path: [list], message: `expected at most ${MOST_RECORDS} entries, got ${entries.length}` }]
      : [],
  );
}
