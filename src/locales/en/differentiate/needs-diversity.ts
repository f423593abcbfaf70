import type { NeedsDiversity } from "../../../differentiate/needs/needs-diversity-types";
import type { Words } from "../../../rule/catalogue";

export const needsDiversity = {
  title: "Diversity of needs",
  say: ({ value }) => `Customers differ in their needs by ${value}; 0 is all alike, 1 is every need as common as any other.`,
  because: { "needs-diversity": "The entropy of the shares of the needs, divided by the most it could be." },
} as const satisfies Words<NeedsDiversity, NeedsDiversity["code"]>;
