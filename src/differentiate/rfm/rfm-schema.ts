import * as z from "zod/mini";
import { type Field, idField, oneOf, orDefault, wholeField, withCheck } from "../../foundation/fields";
import { numberField } from "../../foundation/number-fields";
import { customerListIssues } from "../customer-list";
import { tieRules } from "./rank-bins";
import { type RfmColumnsOptions, type RfmCustomer, type RfmCustomerInput, type RfmInput, type RfmTerms, rfmMethods } from "./rfm-types";

const customerField: Field<RfmCustomer, RfmCustomerInput> = z.object({
  id: idField,
  recencyDays: wholeField(0),
  frequency: wholeField(0),
  monetary: numberField,
});

const methodField = oneOf(rfmMethods);
const tiesField = oneOf(tieRules);
const binsField = orDefault(wholeField(2, 9), 5);

/** The schema of a base of customers to score. */
export const rfmSchema: Field<RfmTerms, RfmInput> = withCheck(
  z.object({ customers: z.array(customerField), method: methodField, ties: tiesField, bins: binsField }),
  customerListIssues,
);

/** The schema of the options of the door for tables. */
export const rfmOptionsSchema: Field<Omit<RfmTerms, "customers">, RfmColumnsOptions> = z.object({
  method: methodField,
  ties: tiesField,
  bins: binsField,
});
