import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { tiers } from "./loyalty/tiers";

/** English words for the loyalty module. */
export const en = { locale: "en", labels, rules: { tiers }, lists: {} } as const satisfies Catalogue;
