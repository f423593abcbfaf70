import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { codeField, type Field, listOf, oneOf, orDefault, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import {
  type CampaignMeasure,
  type CampaignMeasureInput,
  type CampaignReportInput,
  type CampaignReportTerms,
  type CountedShare,
  campaignSteps,
  type MeasuredAmount,
  type MeasuredAmountInput,
} from "./campaign-report-types";

const shareField: Field<CountedShare> = withCheck(z.object({ count: wholeField(0), of: wholeField(0) }), ({ count, of }): Issue[] => {
  if (of === 0) return [{ code: "zero-denominator", path: ["of"], message: "expected somebody to count, got 0" }];
  return count <= of ? [] : [{ code: "out-of-range", path: ["count"], message: `expected at most ${of}, all there are, got ${count}` }];
});

const amountField: Field<MeasuredAmount, MeasuredAmountInput> = z.object({
  amount: positiveAmountField,
  periods: orDefault(wholeField(1, 100_000), 1),
});

const measureField: Field<CampaignMeasure, CampaignMeasureInput> = z.discriminatedUnion("kind", [
  z.object({ code: codeField, kind: z.literal("share"), before: shareField, after: shareField }),
  z.object({ code: codeField, kind: z.literal("amount"), before: amountField, after: amountField }),
]);

/** The schema of a campaign before and after. */
export const campaignReportSchema: Field<CampaignReportTerms, CampaignReportInput> = withCheck(
  z.object({
    addressed: orUnknown(wholeField(0)),
    steps: orUnknown(z.array(oneOf(campaignSteps))),
    measures: listOf(measureField, 1),
  }),
  ({ measures }) =>
    repeatedNames(
      measures.map(({ code }) => code),
      (position) => ["measures", position, "code"],
    ),
);
