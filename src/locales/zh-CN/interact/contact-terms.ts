import type { ContactChannel, ContactPurpose } from "../../../interact/contact-terms";

export const contactChannels = {
  phone: "电话",
  fax: "传真",
  sms: "短信",
  email: "邮件",
  "event-invitation": "活动邀请",
  "car-magazine": "汽车杂志",
} as const satisfies Record<ContactChannel, string>;

export const contactPurposes = {
  communication: "客户沟通",
  service: "客户服务",
  care: "客户关怀",
  retention: "客户挽留",
  thanks: "客户感谢",
} as const satisfies Record<ContactPurpose, string>;
