import type { InboundCaptureCode } from "../../../interact/prospect/inbound-capture";
import type { InboundCapture, InboundChannel, InboundPart } from "../../../interact/prospect/inbound-capture-types";
import type { Words } from "../../../rule/catalogue";

export const inboundParts = {
  survey: "调研",
  collection: "信息收集",
  monitoring: "监测和分析",
} as const satisfies Record<InboundPart, string>;

export const inboundChannels = {
  phone: "电话",
  web: "网络",
  letter: "信件",
  fax: "传真",
} as const satisfies Record<InboundChannel, string>;

export const inboundFields: Readonly<Record<string, string>> = {
  channel: "呼入渠道",
  needs: "购车需求",
  "plans-to-buy-on": "计划购车日期",
  "model-of-interest": "意向车型",
  "current-car": "现有车辆",
  "heard-from": "了解品牌的途径",
  name: "姓名",
  phone: "电话",
  address: "地址",
  "preferred-channel": "偏好的联系方式",
  "preferred-time": "偏好的联系时间",
  "taken-by": "接待人员",
  "handed-to": "接手的销售人员",
  result: "跟进结果",
};

export const inboundCapture = {
  title: "呼入潜在客户的信息采集",
  say: ({ outcome: { next } }) => {
    if (next === null) return "信息已采集完整。";
    const field = inboundFields[next.field] ?? next.field;
    return next.part === "monitoring" ? `接下来请记录：${field}。` : `接下来请询问：${field}。`;
  },
  because: {
    "survey-open": "调研尚未完成，已知内容先行转给销售人员。",
    "collection-open": "调研已完成，客户信息还没有收集齐全。",
    "monitoring-open": "客户信息已收集齐全，本次联系的结果还有待记录。",
    complete: "调研、信息收集、监测和分析均已完成。",
  },
  warnings: {
    "in-the-future": "呼入日期晚于查询日。",
    "target-passed": "原定的购车日期已过。",
  },
} as const satisfies Words<InboundCapture, InboundCaptureCode>;
