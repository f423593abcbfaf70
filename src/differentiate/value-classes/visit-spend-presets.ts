import type { VisitSpendPolicyInput } from "./visit-spend-types";

/**
 * How often a customer came in a year by what he spent each time. That both are looked at is the source's; three visits and
 * 1,500 yuan are ours, to be replaced by a store's own.
 */
export const zhengdaVisitSpend = {
  schemaVersion: 1,
  id: "zhengda-visit-spend",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "区别对待客户: 来店频次, 单次消费金额" },
    { title: "idic: bounds of our own", standing: "draft" },
  ],
  currency: "CNY",
  visits: [
    { code: "often", atLeast: 3 },
    { code: "seldom", atLeast: null },
  ],
  spend: [
    { code: "much", atLeast: "1500" },
    { code: "little", atLeast: null },
  ],
  cites: ["DF-04", "O15"],
} as const satisfies VisitSpendPolicyInput;
