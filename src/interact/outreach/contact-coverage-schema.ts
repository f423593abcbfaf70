import * as z from "zod/mini";
import { dayField, type Field, idField, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import type { ContactCoverageInput, ContactCoverageTerms } from "./contact-coverage-types";

/** The schema of the terms of the coverage. */
export const contactCoverageSchema: Field<ContactCoverageTerms, ContactCoverageInput> = withCheck(
  z.object({
    customers: wholeField(0),
    from: dayField,
    through: dayField,
    contacts: z.array(z.object({ customer: idField, on: dayField, effective: orUnknown(z.boolean()) })),
  }),
  ({ from, through }): Issue[] =>
    through < from ? [{ code: "inconsistent", path: ["through"], message: `expected a day from ${from}, got ${through}` }] : [],
);
