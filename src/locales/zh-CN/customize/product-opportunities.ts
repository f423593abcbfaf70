import type { ProductOpportunities } from "../../../customize/offers/product-opportunities-types";
import type { Words } from "../../../rule/catalogue";

export const productOpportunities = {
  title: "可开发的客户需求",
  say: ({ value }) => {
    const [first] = value;
    return first === undefined
      ? "已发现的需求均已得到满足。"
      : `共有${value.length}项需求尚未满足，其中价值最高的是“${first.need}”，涉及${first.customers}位客户。`;
  },
  because: { "product-opportunities": "尚未满足的需求就是新的市场空间。" },
} as const satisfies Words<ProductOpportunities, ProductOpportunities["code"]>;
