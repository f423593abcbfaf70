import type { ClubService, CustomerCentreGoal, CustomerCentrePart, IntegratedChannel } from "../../../interact/outreach/customer-centre";

export const customerCentreGoals = {
  "full-information": "全面介绍汽车与金融服务",
  "opportunity-led-sales": "以销售机会带动短期增量",
  "loyalty-by-relevance": "以及时而相关的信息赢得忠诚",
  "best-target-households": "找出最有可能购车的家庭",
  "higher-level-information": "对客户和潜在客户的深入洞察",
} as const satisfies Record<CustomerCentreGoal, string>;

export const customerCentreParts = {
  "customer-database": "客户信息数据库",
  "contact-center": "客户联络中心",
  website: "网站",
  "electronic-channels": "电子渠道",
  "direct-mail": "直邮",
} as const satisfies Record<CustomerCentrePart, string>;

export const integratedChannels = {
  "traditional-marketing": "传统营销渠道",
  phone: "电话",
  "direct-mail": "直邮",
  web: "网络",
} as const satisfies Record<IntegratedChannel, string>;

export const clubServices = {
  "regular-information": "定期提供感兴趣的资讯",
  magazine: "定期邮寄会员杂志",
  "owners-club": "车友会",
  "national-events": "全国性活动",
  "special-campaigns": "特别策划的体验活动",
  "used-car-certification": "二手车认证",
  "multi-car-loyalty-plan": "多车车主忠诚计划",
  "financial-services": "适时的金融服务",
} as const satisfies Record<ClubService, string>;
