import type {
  AskReason,
  CustomerKind,
  DataQuality,
  DataQualityCode,
  NextBestField,
  NextBestFieldCode,
} from "../../../identify/quality/data-quality-types";
import type { Words } from "../../../rule/catalogue";
import { fileFields } from "./profile-completeness";

export const customerKinds = {
  owner: "车主",
  prospect: "潜在客户",
} as const satisfies Record<CustomerKind, string>;

export const askReasons = {
  missing: "缺失",
  invalid: "无效",
  stale: "已过时",
} as const satisfies Record<AskReason, string>;

export const dataQuality = {
  title: "客户档案质量",
  say: ({ population, fields, completeProfiles }) =>
    population === 0
      ? "没有可统计的客户。"
      : `${population}位客户共有${population * fields.length}个必填项，其中${fields.reduce((sum, { valid }) => sum + valid, 0)}个有效；档案完整的有${completeProfiles}位。`,
  because: {
    "no-population": "没有客户计入统计。",
    "target-met": "信息收集率达到目标。",
    "target-missed": "信息收集率未达目标。",
  },
} as const satisfies Words<DataQuality, DataQualityCode>;

export const nextBestField = {
  title: "下一个最该问的问题",
  say: ({ ask }) =>
    ask.length === 0 ? "没有需要询问的内容。" : `下次联系时请询问：${ask.map(({ field }) => fileFields[field] ?? field).join("、")}。`,
  because: {
    ask: "只询问未知、无效或已过时的内容。",
    "nothing-to-ask": "信息齐全且未过时。",
    "may-not-ask": "有缺项，但目前不宜询问。",
  },
} as const satisfies Words<NextBestField, NextBestFieldCode>;
