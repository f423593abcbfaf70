import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";

/** English words for the identify module. */
export const en = { locale: "en", labels, rules: {}, lists: {} } as const satisfies Catalogue;
