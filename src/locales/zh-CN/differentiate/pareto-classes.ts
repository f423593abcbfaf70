import type { ParetoClass, ParetoClasses, ParetoCutOff, ParetoTies } from "../../../differentiate/value-classes/pareto-types";
import type { Words } from "../../../rule/catalogue";

export const paretoClassCodes = {
  a: "A 类",
  b: "B 类",
  c: "C 类",
  "below-zero": "负值客户",
} as const satisfies Record<ParetoClass, string>;

export const paretoCutOffs = {
  cumulative: "各类累计不超过界限",
  crossing: "跨越界限的客户仍计入该类",
} as const satisfies Record<ParetoCutOff, string>;

export const paretoTies = {
  "input-order": "数值相同时先列者在前",
  together: "数值相同者归入同一类",
} as const satisfies Record<ParetoTies, string>;

export const paretoClasses = {
  title: "客户帕累托分类",
  say: ({ value: { classes } }) =>
    `客户数与贡献：${classes.map((row) => `${paretoClassCodes[row.class]}${row.customers}位（${row.value}）`).join("，")}。`,
  because: {
    "pareto-classes": ({ inputs: { cutOff, ties, a, b } }) =>
      `少数客户带来大部分价值：按贡献排序，再按总额的${a}与${b}划分；${paretoCutOffs[cutOff]}，${paretoTies[ties]}。`,
  },
} as const satisfies Words<ParetoClasses, ParetoClasses["code"]>;
