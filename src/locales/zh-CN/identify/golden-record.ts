import type { FieldKind, FieldStanding } from "../../../identify/quality/field-validity";
import type { GoldenRecord, GoldenRecordCode, SurvivorCode, Survivorship, ValueStanding } from "../../../identify/view/golden-record-types";
import type { Words } from "../../../rule/catalogue";

export const fieldKinds = {
  text: "文本",
  name: "姓名",
  phone: "电话",
  email: "电子邮箱",
  vin: "车架号",
  plate: "车牌",
  date: "日期",
  number: "数字",
  code: "代码",
} as const satisfies Record<FieldKind, string>;

export const fieldStandings = {
  valid: "有效",
  incomplete: "不完整",
  missing: "缺失",
  masked: "被遮盖",
  invalid: "无效",
} as const satisfies Record<FieldStanding, string>;

export const valueStandings = {
  valid: "有效",
  incomplete: "不完整",
  missing: "缺失",
  masked: "被遮盖",
  invalid: "无效",
  demoted: "不代表任何人",
} as const satisfies Record<ValueStanding, string>;

export const survivorships = {
  "source-trust": "来源可信度更高",
  recency: "最新",
  frequency: "出现最多",
  completeness: "更完整",
  aggregate: "全部保留",
  oldest: "最早",
} as const satisfies Record<Survivorship, string>;

export const survivorCodes = {
  "source-trust": "来源可信度更高",
  recency: "最新",
  frequency: "出现最多",
  completeness: "更完整",
  aggregate: "全部保留，最新在前",
  oldest: "最早",
  "only-value": "只有一个值",
  "record-key": "按记录编号",
  "nothing-valid": "没有有效值",
} as const satisfies Record<SurvivorCode, string>;

export const goldenRecord = {
  title: "客户统一视图",
  say: ({ given, fields }) => `根据${given.records.length}条记录，已知${fields.filter(({ value }) => value !== null).length}项信息。`,
  because: {
    "one-view": "每项取政策排在最前的值，其余的值全部保留。",
    "one-record": "只有一条记录。",
    "no-values": "没有这位客户的有效信息。",
  },
} as const satisfies Words<GoldenRecord, GoldenRecordCode>;
