import type { Catalogue } from "../../rule/catalogue";
import { loyaltyType, loyaltyTypes } from "./differentiate/loyalty-type";
import { needNames, needs } from "./differentiate/needs";
import { ownerNeeds } from "./differentiate/owner-needs";
import { valueTier } from "./differentiate/value-tier";
import { labels } from "./labels";

/** English words for the differentiate module. */
export const en = {
  locale: "en",
  labels,
  rules: { "loyalty-type": loyaltyType, "value-tier": valueTier, needs },
  lists: { loyaltyTypes, needs: needNames, ownerNeeds },
} as const satisfies Catalogue;
