import type { IdentifierClass, IdentifierScope, IdentifierStrength, IdentifierType } from "../../../identify/match/identity-policy-types";
import type { ComparisonLevel, IdentityFlagCode, LinkRule, LinkTier, MatchBand, ReviewReason } from "../../../identify/match/link-types";
import type { MatchKeyCode, MatchKeys, MatchKeysCode } from "../../../identify/match/match-keys-types";
import type { ContactMatch, IndexedMatch, MatchCode } from "../../../identify/match/match-one-types";
import type { RecordKind } from "../../../identify/match/record-types";
import type { DemotionCode, ResolveCode, ResolvedRecords } from "../../../identify/match/resolve-records-types";
import type { Words } from "../../../rule/catalogue";

export const identifierTypes = {
  "resident-id-hash": "身份证号的加密摘要",
  account: "账号",
  "customer-number": "客户编号",
  phone: "电话",
  email: "电子邮箱",
  vin: "车架号",
  plate: "车牌",
  "company-id": "统一社会信用代码",
} as const satisfies Record<IdentifierType, string>;

export const identifierClasses = {
  "resident-id-hash": "身份证号的加密摘要",
  account: "账号",
  "customer-number": "客户编号",
  mobile: "手机",
  email: "电子邮箱",
  vin: "车架号",
  plate: "车牌",
  "shared-phone": "共用电话",
  "company-id": "统一社会信用代码",
} as const satisfies Record<IdentifierClass, string>;

export const identifierStrengths = {
  immutable: "终身不变",
  strong: "强",
  shared: "共用",
  weak: "弱",
} as const satisfies Record<IdentifierStrength, string>;

export const identifierScopes = {
  person: "个人",
  vehicle: "车辆",
  household: "家庭",
  organisation: "单位",
} as const satisfies Record<IdentifierScope, string>;

export const recordKinds = {
  person: "个人",
  organisation: "单位",
} as const satisfies Record<RecordKind, string>;

export const comparisonLevels = {
  equal: "一致",
  variant: "一字之差",
  incomplete: "仅有姓氏",
  unknown: "未知",
  conflict: "不一致",
} as const satisfies Record<ComparisonLevel, string>;

export const linkTiers = {
  decision: "人工认定",
  deterministic: "规则认定",
} as const satisfies Record<LinkTier, string>;

export const matchBands = {
  link: "同一客户",
  review: "待人工核对",
  "no-link": "不同客户",
} as const satisfies Record<MatchBand, string>;

export const linkRules = {
  merged: "人工合并",
  "same-resident-id": "身份证号相同",
  "same-account": "账号相同",
  "same-customer-number": "同一系统的客户编号相同",
  "same-mobile": "手机和姓名相同",
  "same-email": "邮箱和姓名相同",
  "same-vin": "车辆和姓名相同",
  "same-name-and-birth-date": "姓名和出生日期相同",
} as const satisfies Record<LinkRule, string>;

export const reviewReasons = {
  "variant-name": "姓名差一个字",
  "name-absent": "缺少完整姓名",
  "several-persons": "有多人符合",
  "rare-name-unknown": "不知该姓名是否少见",
  "would-break-veto": "合并会绕过冲突",
  "would-exceed-limit": "合并会超过上限",
} as const satisfies Record<ReviewReason, string>;

export const identityFlags = {
  "identifier-over-limit": "同一标识对应人数过多",
  "blocked-value": "不代表任何人的标识",
  "identifier-reassigned": "电话已转给他人使用",
  "identifier-shared": "多人共用的电话",
  "vin-repaired": "车架号已修正",
  "name-conflict": "同一标识对应两个姓名",
  "ambiguous-name": "一个姓氏符合两个人",
} as const satisfies Record<IdentityFlagCode, string>;

export const demotionCodes = {
  "by-decision": "人工停用",
  "over-limit": "对应人数或记录过多",
} as const satisfies Record<DemotionCode, string>;

export const matchKeyCodes = {
  links: "可用于识别",
  "names-vehicle": "只代表车辆",
  hints: "仅供参考",
  blocked: "不代表任何人",
  unusable: "无法使用",
} as const satisfies Record<MatchKeyCode, string>;

const warnings = {
  "priority-twice": "两类标识的优先级相同。",
  "shared-never-links": "共用标识设了优先级，但它从不用于合并。",
} as const;

export const resolveRecords = {
  title: "客户记录合并",
  say: ({ given, entities }) => `${given.records.length}条记录属于${entities.length}位客户。`,
  because: {
    "all-apart": "没有任何两条记录足以认定为同一客户。",
    linked: "强标识相同的记录属于同一客户。",
    "linked-with-reviews": "部分记录属于同一客户，另有记录待人工核对。",
    "apart-with-reviews": "按规则不能合并，但有记录待人工核对。",
  },
  warnings,
} as const satisfies Words<ResolvedRecords, ResolveCode>;

export const matchContact = {
  title: "识别来访客户",
  say: ({ entity }) => (entity.records.length > 1 ? `这是我们认识的客户：${entity.key}。` : "这位客户我们还不认识。"),
  because: {
    recognised: "他的强标识与已有记录相同。",
    "to-review": "他可能是老客户，需要人工核对。",
    "unknown-contact": "没有属于他的记录。",
  },
  warnings,
} as const satisfies Words<ContactMatch, MatchCode>;

export const matchIndexed = {
  title: "逐一识别来访客户",
  say: ({ entity }) => (entity.records.length > 1 ? `这是我们认识的客户：${entity.key}。` : "这位客户我们还不认识。"),
  because: {
    recognised: "他的强标识与已有记录相同。",
    "to-review": "他可能是老客户，需要人工核对。",
    "unknown-contact": "没有属于他的记录。",
  },
  warnings,
} as const satisfies Words<IndexedMatch, MatchCode>;

export const matchKeys = {
  title: "记录的比对标识",
  say: ({ keys }) => `${keys.length}个标识中有${keys.filter(({ code }) => code === "links").length}个可用于识别。`,
  because: {
    identifiable: "至少有一个标识可以认出这个人。",
    "not-identifiable": "没有标识可以认出这个人。",
  },
  warnings,
} as const satisfies Words<MatchKeys, MatchKeysCode>;
