import type { DefectSeverity, ProgrammeAudit, ProgrammeAuditCode, ProgrammeDefect } from "../../../loyalty/audit/programme-audit-types";
import type { FavouredParty, ProgrammeMeasure, RaisedBy } from "../../../loyalty/audit/programme-design-types";
import type { RewardKind } from "../../../loyalty/audit/reward-kinds";
import type { Words } from "../../../rule/catalogue";

export const programmeDefects = {
  "few-benefits": "权益种类少",
  "flat-benefits": "等级之间权益差别小",
  "opaque-metric": "规则不透明，会员无法自行计算",
  "seller-favouring-rule": "规则偏向卖方",
  "too-few-tiers": "等级过少",
  "top-heavy": "最高等级人数过多",
  "unpublished-benefits": "权益宣传不足",
  "no-sub-clubs": "没有按习性建立的子俱乐部",
  "reward-rate-below-band": "回馈率低于行业水平",
  "gap-out-of-reach": "下一等级难以达到",
  "material-rewards-only": "只有物质回馈",
  "interest-not-renewed": "吸引力没有更新",
} as const satisfies Record<ProgrammeDefect, string>;

export const defectSeverities = { major: "严重", minor: "轻微" } as const satisfies Record<DefectSeverity, string>;

export const programmeMeasures = {
  purchases: "购买",
  visits: "到访",
  reviews: "评价",
  returns: "退货",
  refusals: "拒收",
  complaints: "投诉",
  claims: "索赔",
} as const satisfies Record<ProgrammeMeasure, string>;

export const raisedBy = { more: "越多等级越高", fewer: "越少等级越高" } as const satisfies Record<RaisedBy, string>;

export const favouredParties = { member: "会员", seller: "卖方", neither: "双方均不偏向" } as const satisfies Record<FavouredParty, string>;

export const rewardKinds = {
  material: "物质回馈（多为积分）",
  "free-services": "免费服务",
  "respect-and-privilege": "尊重与特权",
} as const satisfies Record<RewardKind, string>;

export const programmeAudit = {
  title: "忠诚度计划审计",
  say: ({ findings, unknown }) => {
    const defects = findings.map(({ code, severity }) => `${programmeDefects[code]}（${defectSeverities[severity]}）`);
    const untold = unknown.length === 0 ? "" : `无法判断：${unknown.map((code) => programmeDefects[code]).join("、")}。`;
    return `${defects.length === 0 ? "未发现缺陷。" : `发现缺陷：${defects.join("、")}。`}${untold}`;
  },
  because: {
    "defects-found": "至少有一项检查发现设计缺陷。",
    "not-all-known": "没有发现缺陷，但并非所有情况都已知。",
    sound: "各项检查均未发现问题。",
  },
} as const satisfies Words<ProgrammeAudit, ProgrammeAuditCode>;
