import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { divisorField, nonNegativeField, numberField, numberWithin, shareField } from "../../foundation/number-fields";
import type {
  ChurnLtvInput,
  ChurnLtvTerms,
  CustomerAcquisitionCostInput,
  CustomerAcquisitionCostTerms,
  LtvToCacInput,
  LtvToCacTerms,
  PaybackPeriodsInput,
  PaybackPeriodsTerms,
  PaybackPeriodsWithChurnInput,
  PaybackPeriodsWithChurnTerms,
} from "./acquisition-economics-types";

const marginRate = /* @__PURE__ */ numberWithin({ max: "1" });

/** The schema of spending on winning customers. */
export const customerAcquisitionCostSchema: Field<CustomerAcquisitionCostTerms, CustomerAcquisitionCostInput> = z.object({
  spend: nonNegativeField,
  customersWon: divisorField,
});

/** The schema of the terms of payback. */
export const paybackPeriodsSchema: Field<PaybackPeriodsTerms, PaybackPeriodsInput> = z.object({
  acquisitionCost: nonNegativeField,
  revenue: nonNegativeField,
  marginRate,
});

/** The schema of the terms of payback with churn. */
export const paybackPeriodsWithChurnSchema: Field<PaybackPeriodsWithChurnTerms, PaybackPeriodsWithChurnInput> = z.object({
  acquisitionCost: nonNegativeField,
  margin: numberField,
  retention: shareField,
});

/** The schema of the terms of margin by churn. */
export const churnLtvSchema: Field<ChurnLtvTerms, ChurnLtvInput> = z.object({ revenue: nonNegativeField, marginRate, churn: shareField });

/** The schema of a lifetime value and the cost of acquisition. */
export const ltvToCacSchema: Field<LtvToCacTerms, LtvToCacInput> = z.object({ lifetimeValue: numberField, acquisitionCost: divisorField });
