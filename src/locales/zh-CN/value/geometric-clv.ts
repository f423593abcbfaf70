import type { Words } from "../../../rule/catalogue";
import type { CashTiming, FirstMargin, GeometricClv, GrowthFrom } from "../../../value/clv/geometric-clv-types";

const firstMargin = { included: "计入首期利润", excluded: "不计首期利润" } as const satisfies Record<FirstMargin, string>;
const timing = { begin: "期初收款", mid: "期中收款", end: "期末收款" } as const satisfies Record<CashTiming, string>;
const growthFrom = {
  "first-counted": "自首个计入期之后增长",
  "first-period": "自首期之后增长",
} as const satisfies Record<GrowthFrom, string>;

export const geometricClv = {
  title: "固定保持率下的客户终身价值",
  say: ({ value }) => `该客户的预期终身价值为${value}。`,
  because: {
    "geometric-clv": ({ inputs }) => {
      const growth = inputs.growthFrom === null ? "" : `，利润${growthFrom[inputs.growthFrom]}`;
      return `口径：${firstMargin[inputs.firstMargin]}，${timing[inputs.timing]}${growth}。`;
    },
  },
  warnings: { truncated: "只计所给的付款次数，并非整个生命周期。" },
} as const satisfies Words<GeometricClv, GeometricClv["code"]>;
