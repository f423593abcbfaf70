import * as z from "zod/mini";
import { giniCorrections } from "../../differentiate/concentration/concentration-types";
import { dayField, type Field, idField, listOf, oneOf, orEmpty, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField, shareField } from "../../foundation/number-fields";
import { compileDataQuality } from "../../identify/quality/data-quality";
import { dealerDataQuality } from "../../identify/quality/data-quality-presets";
import { customerFilesSchema } from "../../identify/quality/data-quality-schema";
import { contactCoverage } from "../../interact/outreach/contact-coverage";
import { factsPart, policyPart } from "../../rule/parts";
import { policyObject } from "../../rule/policy";
import { incrementalProfit } from "../../value/campaign/incremental-profit";
import type { ExpectedRecordCompletenessInput, ExpectedRecordCompletenessTerms } from "./expected-record-completeness-types";
import type {
  ContactLog,
  ContactLogInput,
  CountOf,
  StepMeasures,
  StepMeasuresInput,
  StepMetricsPolicy,
  StepMetricsPolicyInput,
} from "./step-metrics-types";

/** The schema of how the steps are measured. */
export const stepMetricsPolicySchema: Field<StepMetricsPolicy, StepMetricsPolicyInput> = policyObject({
  dataQuality: policyPart(compileDataQuality, dealerDataQuality),
  correction: oneOf(giniCorrections),
  top: shareField,
});

const countOfField: Field<CountOf> = withCheck(z.object({ count: wholeField(0), of: wholeField(0) }), ({ count, of }): Issue[] =>
  count <= of ? [] : [{ code: "out-of-range", path: ["count"], message: `expected at most ${of}, all there are, got ${count}` }],
);

const NOBODY_TO_CONTACT: Issue = {
  code: "inconsistent",
  path: ["customers"],
  message: "expected a number above 0, as there are contacts, got 0",
};

/** What the coverage asks of a log holds here too; only that a log of no customers has no rate is said by the figure itself. */
const contactLogField: Field<ContactLog, ContactLogInput> = withCheck(
  z.object({
    customers: wholeField(0),
    from: dayField,
    through: dayField,
    contacts: z.array(
      z.object({
        customer: idField,
        on: dayField,
        effective: orUnknown(z.boolean()),
        responded: orUnknown(z.boolean()),
        cost: orUnknown(nonNegativeField),
        newFacts: orUnknown(wholeField(0)),
      }),
    ),
  }),
  (log) => {
    const read = contactCoverage.parse(log);
    const issues = read.ok ? [] : read.issues.filter(({ code }) => code !== "zero-denominator");
    return log.customers > 0 || log.contacts.length === 0 ? issues : [...issues, NOBODY_TO_CONTACT];
  },
);

/** The schema of what the steps are measured by. */
export const stepMeasuresSchema: Field<StepMeasures, StepMeasuresInput> = z.object({
  identify: orEmpty(z.object({ recognised: orUnknown(countOfField), files: orUnknown(customerFilesSchema) })),
  differentiate: orEmpty(
    z.object({
      customers: orUnknown(listOf(z.object({ value: orUnknown(numberField), needKnown: orUnknown(z.boolean()) }), 0)),
    }),
  ),
  interact: orEmpty(z.object({ log: orUnknown(contactLogField), complaintsCaptured: orUnknown(countOfField) })),
  customize: orEmpty(
    z.object({
      treated: orUnknown(countOfField),
      accepted: orUnknown(countOfField),
      test: orUnknown(factsPart(incrementalProfit)),
    }),
  ),
});

/** The schema of a share of fields and how many fields there are. */
export const expectedRecordCompletenessSchema: Field<ExpectedRecordCompletenessTerms, ExpectedRecordCompletenessInput> = z.object({
  fieldCompleteness: shareField,
  fields: wholeField(1, 1000),
});
