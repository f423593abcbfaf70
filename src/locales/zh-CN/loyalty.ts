import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { tiers } from "./loyalty/tiers";

/** 会员忠诚模块的中文词句。 */
export const zhCN = { locale: "zh-CN", labels, rules: { tiers }, lists: {} } as const satisfies Catalogue;
