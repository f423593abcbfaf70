import * as z from "zod/mini";
import { codeField, type Field, idField, withCheck } from "../../foundation/fields";
import { numberField } from "../../foundation/number-fields";
import { customerListIssues } from "../customer-list";
import { potentialIssues } from "../value-classes/peppers-tiers-schema";
import type { ResearchedCustomer, ResearchedCustomerInput, SegmentPotentialInput, SegmentPotentialTerms } from "./segment-potential-types";

const customerField: Field<ResearchedCustomer, ResearchedCustomerInput> = withCheck(
  z.object({ id: idField, segment: codeField, actual: numberField, potential: numberField }),
  potentialIssues,
);

/** The schema of customers that were looked into. */
export const segmentPotentialSchema: Field<SegmentPotentialTerms, SegmentPotentialInput> = withCheck(
  z.object({ customers: z.array(customerField) }),
  customerListIssues,
);
