import type { VipStatusCode } from "../../../differentiate/standard/vip-status";
import type { VipStatusDecision } from "../../../differentiate/standard/vip-status-types";
import type { Words } from "../../../rule/catalogue";

export const vipStatus = {
  title: "VIP 身份",
  say: ({ outcome: { grade } }) => (grade === null ? "该客户今天没有有效的 VIP 等级。" : `该客户的等级为${grade}。`),
  because: {
    "vip-here": "由本区域的经销商授予。",
    "vip-elsewhere": "由其他区域的经销商授予，各区域通用。",
    "grade-not-in-standard": "经销商使用了统一标准之外的等级名称：请先建立对应关系。",
    "vip-ended": "他的等级已经到期。",
    "no-vip": "没有经销商授予他今天有效的等级。",
  },
  warnings: {
    "grade-not-in-standard": "有经销商使用了统一标准之外的等级名称。",
    "dealers-differ": "各经销商授予该客户的等级不一致，以最高者为准。",
  },
} as const satisfies Words<VipStatusDecision, VipStatusCode>;
