import type { Labels } from "../../rule/catalogue";

export const labels = {
  rule: "Rule",
  result: "Result",
  because: "Reason",
  cites: "Sources",
  policy: "Policy",
  asOf: "As of",
  reviewOn: "Ask again on",
  never: "never, unless a fact changes",
  given: "Given",
  working: "Working",
  convention: "Convention",
  warnings: "Warnings",
  difference: "Second less first",
  otherUnits: "nothing to subtract, the units differ",
  colon: ": ",
  space: " ",
} as const satisfies Labels;
