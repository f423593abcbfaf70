import type { Words } from "../../../rule/catalogue";
import type { CustomerLifetimes } from "../../../value/retention/customer-lifetimes-types";

export const customerLifetimes = {
  title: "Customer lifetimes",
  say: ({ value }) =>
    value.expectedPayments === "Infinity"
      ? "A customer is expected to go on paying for ever."
      : `A customer is expected to make ${value.expectedPayments} payments, the first one included; after ${value.median} periods at most half are left.`,
  because: {
    "customer-lifetimes": ({ value }) =>
      value.expectedPayments === "Infinity" ? "Nobody leaves." : "At constant retention; the payments still to come are one fewer.",
  },
} as const satisfies Words<CustomerLifetimes, CustomerLifetimes["code"]>;
