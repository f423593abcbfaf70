import type { Words } from "../../../rule/catalogue";
import type { CustomerLifetimes } from "../../../value/retention/customer-lifetimes-types";

export const customerLifetimes = {
  title: "客户寿命",
  say: ({ value }) =>
    value.expectedPayments === "Infinity"
      ? "客户预计会一直付款。"
      : `客户预计共付款${value.expectedPayments}次（含首次）；经过${value.median}期后，剩余客户不超过一半。`,
  because: {
    "customer-lifetimes": ({ value }) =>
      value.expectedPayments === "Infinity" ? "没有客户流失。" : "按固定保持率计；今后的付款次数比总次数少一次。",
  },
} as const satisfies Words<CustomerLifetimes, CustomerLifetimes["code"]>;
