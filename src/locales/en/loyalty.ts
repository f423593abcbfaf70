import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import {
  earnBases,
  earnDeductions,
  earnPlaces,
  ledger,
  ledgerCodes,
  ledgerEventKinds,
  multiplierStackings,
  orderLineKinds,
  pointsReturns,
  pointsShortages,
} from "./loyalty/ledger";
import { previewOrder } from "./loyalty/preview-order";
import { tiers } from "./loyalty/tiers";

/** English words for the loyalty module. */
export const en = {
  locale: "en",
  labels,
  rules: { tiers, ledger, "preview-order": previewOrder },
  lists: {
    earnBases,
    earnDeductions,
    earnPlaces,
    ledgerCodes,
    ledgerEventKinds,
    multiplierStackings,
    orderLineKinds,
    pointsReturns,
    pointsShortages,
  },
} as const satisfies Catalogue;
