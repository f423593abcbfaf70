import type { Words } from "../../../rule/catalogue";
import type { SurplusSplit } from "../../../value/buyer/surplus-split-types";

export const surplusSplit = {
  title: "Split of the surplus",
  say: ({ value }) => `Of a surplus of ${value.total} the customer keeps ${value.customer} and the seller ${value.seller}.`,
  because: { "surplus-split": "The price divides what the customer values above what the offer costs to make." },
} as const satisfies Words<SurplusSplit, SurplusSplit["code"]>;
