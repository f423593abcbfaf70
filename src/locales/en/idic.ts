import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";

/** English words for the idic module. */
export const en = { locale: "en", labels, rules: {}, lists: {} } as const satisfies Catalogue;
