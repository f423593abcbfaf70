import type { ContactCoverage } from "../../../interact/outreach/contact-coverage-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const contactCoverage = {
  title: "Coverage by working contacts",
  say: ({ value, inputs }) => `The share of ${counted(inputs.customers, "customer")} with a working contact is ${value}.`,
  because: {
    "contact-coverage": "Customers who were really reached in the period, divided by all customers; the aim is every single one.",
  },
  warnings: { "customers-missing": "Not every customer has had a working contact in the period." },
} as const satisfies Words<ContactCoverage, ContactCoverage["code"]>;
