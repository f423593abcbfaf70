import type { VipStatusPolicyInput } from "./vip-status-types";

/**
 * One grade for every dealer and region. The source asks for one standard and for grades that are shared, and names none but
 * VIP; what dealers call it is added to `localGrades`.
 */
export const oneVipStandard = {
  schemaVersion: 1,
  id: "one-vip-standard",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "existing shortcomings, 4" }],
  grades: ["vip"],
  localGrades: [],
  cites: ["DF-14", "DF-15"],
} as const satisfies VipStatusPolicyInput;
