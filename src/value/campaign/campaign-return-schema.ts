import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { divisorField, nonNegativeField, numberField, shareField } from "../../foundation/number-fields";
import type {
  BreakEvenResponseInput,
  BreakEvenResponseTerms,
  CampaignRoiInput,
  CampaignRoiTerms,
  CustomerEquityRoiInput,
  CustomerEquityRoiTerms,
  IncrementalProfitInput,
  IncrementalProfitTerms,
  ReturnOnAdSpendInput,
  ReturnOnAdSpendTerms,
} from "./campaign-return-types";

/** The schema of margin and cost of a campaign. */
export const campaignRoiSchema: Field<CampaignRoiTerms, CampaignRoiInput> = z.object({
  incrementalMargin: numberField,
  cost: divisorField,
});

/** The schema of gain and expenditure. */
export const customerEquityRoiSchema: Field<CustomerEquityRoiTerms, CustomerEquityRoiInput> = z.object({
  equityGain: numberField,
  expenditure: divisorField,
});

/** The schema of revenue and cost of advertising. */
export const returnOnAdSpendSchema: Field<ReturnOnAdSpendTerms, ReturnOnAdSpendInput> = z.object({
  revenue: numberField,
  cost: divisorField,
});

/** The schema of costs and margin of a response. */
export const breakEvenResponseSchema: Field<BreakEvenResponseTerms, BreakEvenResponseInput> = z.object({
  contactCost: nonNegativeField,
  fixedCost: nonNegativeField,
  contacts: divisorField,
  marginPerResponse: divisorField,
});

/** The schema of rates, margin and cost of a treatment. */
export const incrementalProfitSchema: Field<IncrementalProfitTerms, IncrementalProfitInput> = z.object({
  treated: nonNegativeField,
  treatedRate: shareField,
  controlRate: shareField,
  margin: numberField,
  cost: nonNegativeField,
});
