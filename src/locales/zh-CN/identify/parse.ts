import type { PersonNameKind } from "../../../identify/parse/parse-person-name";
import type { PhoneKind } from "../../../identify/parse/parse-phone";
import type { PlateKind } from "../../../identify/parse/parse-plate";
import type { ParseIssue } from "../../../identify/parse/parsed";

export const parseIssues = {
  empty: "未填写",
  placeholder: "占位文字",
  masked: "内容被遮盖",
  "spreadsheet-damage": "被电子表格损坏",
  length: "长度不对",
  "forbidden-character": "含有不允许的字符",
  format: "格式不对",
  range: "号段未启用",
  "model-year": "年份代码不存在",
  "birth-date": "出生日期不成立",
  "check-digit": "校验位不符",
  "area-code-missing": "缺少区号",
  "unsupported-region": "该地区号码暂不识别",
  "surname-only": "只有姓氏",
  "blocked-value": "不代表任何人的号码",
  "first-generation": "一代身份证号码",
  "check-digit-not-required": "校验位不符，但该市场不要求",
} as const satisfies Record<ParseIssue, string>;

export const personNameKinds = {
  han: "汉字姓名",
  western: "西文姓名",
} as const satisfies Record<PersonNameKind, string>;

export const phoneKinds = {
  mobile: "手机",
  "fixed-line": "固定电话",
  "fixed-line-or-mobile": "固定电话或手机",
  "shared-cost": "主被叫分摊付费电话",
  "toll-free": "免费电话",
  voip: "网络电话",
  other: "其他号码",
} as const satisfies Record<PhoneKind, string>;

export const plateKinds = {
  ordinary: "普通号牌",
  "new-energy-small": "小型新能源号牌",
  "new-energy-large": "大型新能源号牌",
  police: "警车号牌",
  learner: "教练车号牌",
  trailer: "挂车号牌",
  "hk-macau": "港澳入出境号牌",
  embassy: "使馆号牌",
  consulate: "领事馆号牌",
} as const satisfies Record<PlateKind, string>;
