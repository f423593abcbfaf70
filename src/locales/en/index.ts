/**
 * English words for every rule and formula.
 *
 * @module locales/en
 */
import type { Catalogue } from "../../rule/catalogue";
import { en as customize } from "./customize";
import { en as differentiate } from "./differentiate";
import { en as identify } from "./identify";
import { en as idic } from "./idic";
import { en as interact } from "./interact";
import { labels } from "./labels";
import { en as loyalty } from "./loyalty";
import { en as value } from "./value";

/** English words for every module, joined. */
export const en = {
  locale: "en",
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
