/**
 * 全部规则与公式的中文词句。
 *
 * @module locales/zh-CN
 */
import type { Catalogue } from "../../rule/catalogue";
import { zhCN as customize } from "./customize";
import { zhCN as differentiate } from "./differentiate";
import { zhCN as identify } from "./identify";
import { zhCN as idic } from "./idic";
import { zhCN as interact } from "./interact";
import { labels } from "./labels";
import { zhCN as loyalty } from "./loyalty";
import { zhCN as value } from "./value";

/** 各模块中文词句的合集。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: {
    ...identify.rules,
    ...differentiate.rules,
    ...interact.rules,
    ...customize.rules,
    ...value.rules,
    ...loyalty.rules,
    ...idic.rules,
  },
  lists: {
    ...identify.lists,
    ...differentiate.lists,
    ...interact.lists,
    ...customize.lists,
    ...value.lists,
    ...loyalty.lists,
    ...idic.lists,
  },
} as const satisfies Catalogue;
