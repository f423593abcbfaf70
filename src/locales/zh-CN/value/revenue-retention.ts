import type { Words } from "../../../rule/catalogue";
import type {
  GrossRevenueRetention,
  GrossRevenueRetentionByCustomer,
  NetRevenueRetention,
  NetRevenueRetentionByCustomer,
} from "../../../value/retention/revenue-retention-types";

export const netRevenueRetention = {
  title: "净收入留存率",
  say: ({ value }) => `含老客户增购在内，收入留存比例为${value}。`,
  because: { "net-revenue-retention": "不含新客户。" },
} as const satisfies Words<NetRevenueRetention, NetRevenueRetention["code"]>;

export const grossRevenueRetention = {
  title: "毛收入留存率",
  say: ({ value }) => `不计老客户增购，收入留存比例为${value}。`,
  because: { "gross-revenue-retention": "新客户与老客户增购均不能抵补损失。" },
} as const satisfies Words<GrossRevenueRetention, GrossRevenueRetention["code"]>;

export const netRevenueRetentionByCustomer = {
  title: "按客户计的净收入留存率",
  say: ({ value }) => `含老客户增购在内，收入留存比例为${value}。`,
  because: { "net-revenue-retention-by-customer": "对期初已有的客户逐一相加。" },
} as const satisfies Words<NetRevenueRetentionByCustomer, NetRevenueRetentionByCustomer["code"]>;

export const grossRevenueRetentionByCustomer = {
  title: "按客户计的毛收入留存率",
  say: ({ value }) => `不计老客户增购，收入留存比例为${value}。`,
  because: { "gross-revenue-retention-by-customer": "每位客户最多按其期初消费计入。" },
} as const satisfies Words<GrossRevenueRetentionByCustomer, GrossRevenueRetentionByCustomer["code"]>;
