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

/** 会员忠诚模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
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
