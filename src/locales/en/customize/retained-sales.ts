import type { RetainedSaleKind, RetainedSales } from "../../../customize/offers/retained-sales-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const retainedSaleKinds = {
  replacement: "replacement of his own car",
  referral: "purchase by somebody he referred",
} as const satisfies Record<RetainedSaleKind, string>;

export const retainedSales = {
  title: "Sales from kept customers",
  say: ({ value }) =>
    `Keeping customers sold ${counted(value.total, "car")}: ${value.replacements} by replacement, ${value.referrals} by referral. The referrals earned ${value.referralValue}.`,
  because: { "retained-sales": "What old customers say attracts best, so it is counted." },
  warnings: { "margin-unknown": "The margin of a sale is not known and is missing from the sums." },
} as const satisfies Words<RetainedSales, RetainedSales["code"]>;
