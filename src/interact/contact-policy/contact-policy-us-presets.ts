import { weekendsOnly } from "../work-calendar-presets";
import type { ContactPolicyInput, ContactRegimeInput } from "./contact-policy-types";

const GUIDE = {
  title: "FTC, Complying with the Telemarketing Sales Rule (copies of the guide)",
  standing: "secondary",
  clause: "a guide to a law: calling hours, established business relationship, company do-not-call requests",
} as const;

const STATES = {
  title: "Survey of state telemarketing laws (bubecklaw.com)",
  standing: "secondary",
  clause: "a survey of laws: exemptions for established business relationships",
} as const;

const tsr = {
  code: "us-tsr",
  legalBasis: [{ channels: ["phone"], promotional: true, anyOf: ["consent", "existing-customer"] }],
  relationship: { transactionWithin: { months: 18 }, inquiryWithin: { months: 3 }, voidAfterRequest: true },
  quietHours: [{ channels: ["phone"], promotional: true, start: "21:00", end: "08:00" }],
  cites: ["law:us-tsr"],
} as const satisfies ContactRegimeInput;

/**
 * Sales calls under the US Telemarketing Sales Rule: from 8 in the morning to 9 in the evening at the called person's place, with
 * consent or in an established business relationship: 18 months from the last transaction, 3 months from an inquiry, void after a
 * request to the company not to call. Every number is treated as if it stood on the national do-not-call registry. No legal advice.
 *
 * @see law:us-tsr under Sources.
 */
export const usTsrContactPolicy = {
  schemaVersion: 1,
  id: "us-tsr-contact-policy",
  edition: "1",
  from: "2003-10-01",
  sources: [GUIDE],
  regimes: [tsr],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * The same with the stricter exemption of California: 30 business days from an inquiry. They are counted on weekdays; holidays, of
 * which this calendar knows none, could only make the time longer. No legal advice.
 *
 * @see law:us-tsr, web:us-state-telemarketing under Sources.
 */
export const usCaliforniaContactPolicy = {
  schemaVersion: 1,
  id: "us-california-contact-policy",
  edition: "1",
  from: "2003-10-01",
  sources: [GUIDE, STATES],
  regimes: [
    tsr,
    {
      code: "us-california",
      legalBasis: [{ channels: ["phone"], promotional: true, anyOf: ["consent", "existing-customer"] }],
      relationship: { transactionWithin: { months: 18 }, inquiryWithin: { businessDays: 30 }, voidAfterRequest: true },
      cites: ["web:us-state-telemarketing"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
  calendar: weekendsOnly,
} as const satisfies ContactPolicyInput;

/**
 * The same in Indiana, where a business relationship is no exemption: only consent is. No legal advice.
 *
 * @see law:us-tsr, web:us-state-telemarketing under Sources.
 */
export const usIndianaContactPolicy = {
  schemaVersion: 1,
  id: "us-indiana-contact-policy",
  edition: "1",
  from: "2003-10-01",
  sources: [GUIDE, STATES],
  regimes: [
    tsr,
    {
      code: "us-indiana",
      legalBasis: [{ channels: ["phone"], promotional: true, anyOf: ["consent"] }],
      cites: ["web:us-state-telemarketing"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * The same in a state that counts 12 months from the last transaction. Our source says that there are several and we name none: look
 * up yours. No legal advice.
 *
 * @see law:us-tsr, web:us-state-telemarketing under Sources.
 */
export const usTwelveMonthContactPolicy = {
  schemaVersion: 1,
  id: "us-twelve-month-contact-policy",
  edition: "1",
  from: "2003-10-01",
  sources: [GUIDE, STATES],
  regimes: [
    tsr,
    {
      code: "us-twelve-month-state",
      legalBasis: [{ channels: ["phone"], promotional: true, anyOf: ["consent", "existing-customer"] }],
      relationship: { transactionWithin: { months: 12 }, inquiryWithin: { months: 3 }, voidAfterRequest: true },
      cites: ["web:us-state-telemarketing"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * The same in a state that counts 6 months from the last transaction. No legal advice.
 *
 * @see law:us-tsr, web:us-state-telemarketing under Sources.
 */
export const usSixMonthContactPolicy = {
  schemaVersion: 1,
  id: "us-six-month-contact-policy",
  edition: "1",
  from: "2003-10-01",
  sources: [GUIDE, STATES],
  regimes: [
    tsr,
    {
      code: "us-six-month-state",
      legalBasis: [{ channels: ["phone"], promotional: true, anyOf: ["consent", "existing-customer"] }],
      relationship: { transactionWithin: { months: 6 }, inquiryWithin: { months: 3 }, voidAfterRequest: true },
      cites: ["web:us-state-telemarketing"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;
