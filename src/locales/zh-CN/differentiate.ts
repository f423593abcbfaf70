import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";

/** differentiate 模块的中文词句。 */
export const zhCN = { locale: "zh-CN", labels, rules: {}, lists: {} } as const satisfies Catalogue;
