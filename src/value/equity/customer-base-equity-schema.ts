import * as z from "zod/mini";
import { type Field, wholeField, withCheck } from "../../foundation/fields";
import { nonNegativeField, numberField, rateField, shareField } from "../../foundation/number-fields";
import { lengthIssues } from "../list-length";
import type {
  DynamicCustomerEquityInput,
  DynamicCustomerEquityTerms,
  StaticCustomerEquityInput,
  StaticCustomerEquityTerms,
} from "./customer-base-equity-types";

const MOST_COHORTS = 1_000;
const LAST_PERIOD = 1_000;

const base = z.object({ customers: nonNegativeField, margin: numberField, retention: shareField, discountRate: rateField });

/** The schema of a customer base. */
export const staticCustomerEquitySchema: Field<StaticCustomerEquityTerms, StaticCustomerEquityInput> = base;

/** The schema of a customer base and the customers to come. */
export const dynamicCustomerEquitySchema: Field<DynamicCustomerEquityTerms, DynamicCustomerEquityInput> = withCheck(
  z.extend(base, {
    cohorts: z.array(z.object({ period: wholeField(0, LAST_PERIOD), customers: nonNegativeField, acquisitionCost: nonNegativeField })),
  }),
  ({ cohorts }) => lengthIssues(cohorts, { path: ["cohorts"], least: 0, most: MOST_COHORTS }),
);
