import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";

/** English words for the value module. */
export const en = { locale: "en", labels, rules: {}, lists: {} } as const satisfies Catalogue;
