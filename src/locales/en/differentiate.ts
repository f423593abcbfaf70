import type { LoyaltyTypeCode } from "../../differentiate/loyalty-type";
import type { LoyaltyType, LoyaltyTypeDecision } from "../../differentiate/loyalty-type-types";
import type { NeedsCode, NeedsProfile } from "../../differentiate/needs-types";
import type { OwnerNeed } from "../../differentiate/owner-needs";
import type { ValueTierCode } from "../../differentiate/value-tier";
import type { ValueTierDecision } from "../../differentiate/value-tier-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { loyaltyType, loyaltyTypes } from "./differentiate/loyalty-type";
import { needNames, needs } from "./differentiate/needs";
import { valueTier } from "./differentiate/value-tier";
import { labels } from "./labels";

/** English words for the differentiate module. */
export const en = {
  locale: "en",
  labels,
  rules: { "loyalty-type": loyaltyType, "value-tier": valueTier, needs },
  lists: { loyaltyTypes, needs: needNames, ownerNeeds },
} as const satisfies Catalogue;
