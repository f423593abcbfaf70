import type { ProfileCompletenessCode } from "../../../identify/quality/profile-completeness";
import type { Department, ProfileCompleteness } from "../../../identify/quality/profile-completeness-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const departments = {
  sales: "sales",
  "after-sales": "after-sales",
  "customer-service": "customer service",
} as const satisfies Record<Department, string>;

export const fileFields: Readonly<Record<string, string>> = {
  name: "name",
  phone: "phone",
  address: "address",
  "birth-date": "date of birth",
  occupation: "occupation",
  household: "household",
  vin: "vehicle identification number",
  plate: "number plate",
  model: "model",
  "purchase-date": "date of purchase",
  "payment-method": "method of payment",
  mileage: "mileage",
  "last-visit": "last visit",
  "insurance-end": "end of the insurance",
  wechat: "WeChat",
  "preferred-channel": "preferred channel",
  "preferred-time": "preferred time",
  "visits-per-year": "visits a year",
  "spent-so-far": "spent so far",
  needs: "needs",
  complaints: "complaints",
};

export const profileCompleteness = {
  title: "Completeness of the customer file",
  say: ({ outcome }) =>
    `${outcome.filled} of ${counted(outcome.required, "field")} ${outcome.required === 1 ? "is" : "are"} filled.${outcome.next === null ? "" : ` Ask next for: ${fileFields[outcome.next.code] ?? outcome.next.code}.`}`,
  because: {
    complete: "Nothing is missing.",
    incomplete: "Ask only for what is not known yet.",
  },
} as const satisfies Words<ProfileCompleteness, ProfileCompletenessCode>;
