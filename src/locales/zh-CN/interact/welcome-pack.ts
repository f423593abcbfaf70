import type { WelcomePackPart } from "../../../interact/journey/welcome-pack";

export const welcomePackParts = {
  "sent-within-thirty-days": "购车后30天内由客户中心直接送达，而非购车当时由经销商提供",
  personal: "为车主专门定制的个性化礼包",
  "items-raise-brand-value": "每件物品都强化品牌价值感和服务体验感",
  "year-long-dialogue": "建立开放式对话，邀请参加为期一年的体验计划",
  "phone-follow-up": "精心设计的电话跟进",
  "progressive-information": "在开放式对话中逐步积累客户信息",
} as const satisfies Record<WelcomePackPart, string>;
