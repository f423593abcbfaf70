import type { ParetoClass, ParetoClasses, ParetoCutOff, ParetoTies } from "../../../differentiate/value-classes/pareto-types";
import type { Words } from "../../../rule/catalogue";

export const paretoClassCodes = {
  a: "class A",
  b: "class B",
  c: "class C",
  "below-zero": "below zero",
} as const satisfies Record<ParetoClass, string>;

export const paretoCutOffs = {
  cumulative: "no class exceeds its limit",
  crossing: "who crosses the limit is still inside",
} as const satisfies Record<ParetoCutOff, string>;

export const paretoTies = {
  "input-order": "of equal customers the earlier comes first",
  together: "equal customers stay in one class",
} as const satisfies Record<ParetoTies, string>;

export const paretoClasses = {
  title: "Pareto classes of customers",
  say: ({ value: { classes } }) =>
    `Customers, and what they bring: ${classes.map((row) => `${paretoClassCodes[row.class]} ${row.customers} (${row.value})`).join(", ")}.`,
  because: {
    "pareto-classes": ({ inputs: { cutOff, ties, a, b } }) =>
      `Few customers bring most of the value: they are put in order and cut at ${a} and ${b} of the whole; ${paretoCutOffs[cutOff]}, and ${paretoTies[ties]}.`,
  },
} as const satisfies Words<ParetoClasses, ParetoClasses["code"]>;
