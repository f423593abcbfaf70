import type { ContactChannel, ContactPurpose } from "../../../interact/contact-terms";

export const contactChannels = {
  phone: "电话",
  fax: "传真",
  sms: "短信",
  email: "电子邮件",
  "event-invitation": "活动邀请",
  "car-magazine": "汽车杂志",
} as const satisfies Record<ContactChannel, string>;

export const contactPurposes = {
  communication: "沟通",
  service: "服务",
  care: "关怀",
  retention: "挽留",
  thanks: "感谢",
} as const satisfies Record<ContactPurpose, string>;
