import type { Gini, GiniCorrection, LorenzCurve, TopShare } from "../../../differentiate/concentration/concentration-types";
import type { Words } from "../../../rule/catalogue";

export const giniCorrections = {
  none: "all customers",
  sample: "estimated from a sample",
} as const satisfies Record<GiniCorrection, string>;

export const gini = {
  title: "Gini coefficient",
  say: ({ value }) => `Value is spread with a Gini coefficient of ${value}; 0 is even.`,
  because: {
    gini: ({ inputs }) =>
      `Basis: ${giniCorrections[inputs.correction]}. The further the Lorenz curve hangs below the straight line, the more customers differ in value.`,
  },
} as const satisfies Words<Gini, Gini["code"]>;

export const lorenzCurve = {
  title: "Lorenz curve",
  say: ({ value }) => `Of the value, ${value.map((point) => `${point.customers} of the customers bring ${point.value}`).join("; ")}.`,
  because: { "lorenz-curve": "Customers who bring least come first, and what they bring is added up." },
} as const satisfies Words<LorenzCurve, LorenzCurve["code"]>;

export const topShare = {
  title: "Share of the top customers",
  say: ({ value, inputs }) => `The top ${inputs.top} of the customers bring ${value} of the value.`,
  because: { "top-share": "Read from the Lorenz curve; a part of a customer counts as that part." },
} as const satisfies Words<TopShare, TopShare["code"]>;
