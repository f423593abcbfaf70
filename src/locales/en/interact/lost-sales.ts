import type { LossKind, LostSaleOutcome, LostSaleReason, LostSales } from "../../../interact/prospect/lost-sales-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const lostSaleOutcomes = {
  "bought-other-brand": "bought another brand",
  "bought-same-brand-elsewhere": "bought the same brand from another dealer",
  unreachable: "cannot be reached",
  "nothing-bought-yet": "has bought nothing yet",
  "intent-unclear": "intent unclear",
  "gave-up": "gave the plan up",
  "sales-fault": "lost by a fault of sales",
  "not-recorded": "not recorded",
} as const satisfies Record<LostSaleOutcome | "not-recorded", string>;

export const lossKinds = {
  real: "real loss",
  quasi: "quasi loss",
  false: "false loss",
} as const satisfies Record<LossKind, string>;

export const lostSaleReasons = {
  "other-brand": "prefers another brand",
  "same-brand-other-dealer": "prefers another dealer of the brand",
  price: "price",
  product: "product",
  "delivery-time": "delivery time",
  finance: "financing",
  "trade-in": "offer for the old car",
  distance: "distance",
  staff: "staff",
  "plan-postponed": "plan postponed",
  "plan-dropped": "plan dropped",
  "not-recorded": "not recorded",
} as const satisfies Record<LostSaleReason | "not-recorded", string>;

const reasons: Readonly<Record<string, string>> = lostSaleReasons;

export const lostSales = {
  title: "Lost sales",
  say: ({ value: { counts, byReason } }) => {
    const [first] = byReason;
    const most = first === undefined ? "" : ` Most often: ${reasons[first.code] ?? first.code} (${first.count}).`;
    return `Of ${counted(counts.total, "lost prospect")}: ${counts.real} real, ${counts.quasi} quasi, ${counts.false} false.${most}`;
  },
  because: { "lost-sales": "What they say serves to improve the product and the service." },
  warnings: { "reason-owed": "Somebody who bought another brand was not asked why." },
} as const satisfies Words<LostSales, LostSales["code"]>;
