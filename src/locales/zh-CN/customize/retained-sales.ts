import type { RetainedSaleKind, RetainedSales } from "../../../customize/offers/retained-sales-types";
import type { Words } from "../../../rule/catalogue";

export const retainedSaleKinds = {
  replacement: "增换购",
  referral: "转介绍",
} as const satisfies Record<RetainedSaleKind, string>;

export const retainedSales = {
  title: "客户维系带来的销售",
  say: ({ value }) =>
    `客户维系共带来${value.total}辆销售，其中增换购${value.replacements}辆，转介绍${value.referrals}辆，转介绍的收益为${value.referralValue}。`,
  because: { "retained-sales": "老客户的口碑最能吸引新客户，因此计入价值。" },
  warnings: { "margin-unknown": "有销售的毛利未知，未计入合计。" },
} as const satisfies Words<RetainedSales, RetainedSales["code"]>;
