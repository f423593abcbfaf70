import type { Words } from "../../../rule/catalogue";
import type { CustomerEquityRoi } from "../../../value/campaign/campaign-return-types";
import type { BrandSwitchingClv } from "../../../value/equity/brand-switching-types";
import type { DynamicCustomerEquity, StaticCustomerEquity } from "../../../value/equity/customer-base-equity-types";
import type { CustomerEquityShare } from "../../../value/equity/customer-equity-share-types";
import type { CustomerEquity } from "../../../value/equity/customer-equity-types";
import type { EquityContrast, EquityDriver, EquityLever } from "../../../value/equity/equity-levers";

export const equityLevers = {
  acquisition: "获取客户",
  retention: "保持客户",
  "add-on-selling": "附加销售",
} as const satisfies Record<EquityLever, string>;

export const equityDrivers = {
  "value-equity": "价值资产：产品与服务是否物有所值",
  "brand-equity": "品牌资产：品牌对客户的意义",
  "relationship-equity": "关系资产：客户与企业之间的纽带",
} as const satisfies Record<EquityDriver, string>;

export const equityContrasts = {
  quality: "质量：用来吸引客户，还是用来维系忠诚",
  "advertising-and-service": "广告与服务：塑造形象，还是拉近与客户的距离",
  promotion: "促销：服务于品牌，还是促进重复购买、延长客户终身价值",
  "product-development": "产品开发：推出品牌衍生产品，还是向现有客户多销售",
} as const satisfies Record<EquityContrast, string>;

export const customerEquity = {
  title: "客户资产（布拉特伯格、格茨与托马斯）",
  say: ({ value }) => `客户资产为${value.equity}：${value.segments.map(({ segment, equity }) => `${segment} ${equity}`).join("，")}。`,
  because: { "customer-equity": "获取、保持与附加销售的收益，减去各自的投入，折算为今天的金额。" },
} as const satisfies Words<CustomerEquity, CustomerEquity["code"]>;

export const staticCustomerEquity = {
  title: "静态客户资产",
  say: ({ value }) => `现有客户今后还将带来的价值，折算为今天的金额是${value}。`,
  because: { "static-customer-equity": "现有客户刚刚付过款，所以只计今后的部分。" },
} as const satisfies Words<StaticCustomerEquity, StaticCustomerEquity["code"]>;

export const dynamicCustomerEquity = {
  title: "动态客户资产",
  say: ({ value }) => `现有客户价值${value.present}，未来客户价值${value.future}，合计${value.equity}。`,
  because: { "dynamic-customer-equity": "新客户从首次付款起计入，并扣除获取成本。" },
} as const satisfies Words<DynamicCustomerEquity, DynamicCustomerEquity["code"]>;

export const brandSwitchingClv = {
  title: "品牌转换下的客户终身价值（拉斯特、莱蒙与泽丝曼尔）",
  say: ({ value, inputs }) => `该客户对${inputs.brand}的预期终身价值为${value.clv}。`,
  because: { "brand-switching-clv": "根据上一次购买逐次预测下一次购买。" },
} as const satisfies Words<BrandSwitchingClv, BrandSwitchingClv["code"]>;

export const customerEquityShare = {
  title: "客户资产份额",
  say: ({ value }) => `各品牌的客户资产份额：${value.map(({ brand, share }) => `${brand} ${share}`).join("，")}。`,
  because: { "customer-equity-share": "样本的平均终身价值乘以客户总数，再除以各品牌之和。" },
  warnings: { "equity-below-zero": "该品牌的客户所花费的成本高于所带来的收益。" },
} as const satisfies Words<CustomerEquityShare, CustomerEquityShare["code"]>;

export const customerEquityRoi = {
  title: "客户资产回报率",
  say: ({ value }) => `这笔投入的回报率为${value}。`,
  because: { "customer-equity-roi": "客户资产的增加额减去投入，再除以投入。" },
} as const satisfies Words<CustomerEquityRoi, CustomerEquityRoi["code"]>;
