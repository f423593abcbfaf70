import type { Words } from "../../../rule/catalogue";
import type { VaryingRetentionClv } from "../../../value/clv/varying-retention-clv-types";

export const varyingRetentionClv = {
  title: "可变保持率下的客户终身价值",
  say: ({ value }) => `该客户在所列各期内的预期价值为${value}。`,
  because: { "varying-retention-clv": "各期毛利只计仍在的客户，并折现到今天。" },
  warnings: { "keeping-cost-rises": "维系成本随客户年资上升，而通常认为客户越老，维系成本越低。" },
} as const satisfies Words<VaryingRetentionClv, VaryingRetentionClv["code"]>;
