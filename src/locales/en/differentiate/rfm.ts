import type { TieRule } from "../../../differentiate/rfm/rank-bins";
import type { Rfm, RfmMethod } from "../../../differentiate/rfm/rfm-types";
import type { Words } from "../../../rule/catalogue";

export const rfmMethods = {
  independent: "each score ranks the whole base",
  nested: "each score ranks inside the one before",
} as const satisfies Record<RfmMethod, string>;

export const tieRules = {
  together: "equal customers share the lower score",
  upper: "equal customers share the higher score",
  ntile: "bins of equal size, ties in input order",
} as const satisfies Record<TieRule, string>;

export const rfm = {
  title: "RFM scores",
  say: ({ value }) => `${value.length} customers are scored by how recently, how often and for how much they bought.`,
  because: {
    rfm: ({ inputs: { method, ties } }) =>
      `Customers are ranked against each other: fewer days, more purchases and more money are better; ${rfmMethods[method]}, with ties: ${tieRules[ties]}.`,
  },
} as const satisfies Words<Rfm, Rfm["code"]>;
