import type { InvitationReason, Invitations, InvitationsCode, InvitingDepartment } from "../../../interact/outreach/invitations-types";
import type { Words } from "../../../rule/catalogue";

export const activities: Readonly<Record<string, string>> = {
  "cabin-hygiene-day": "车内深度清洁活动",
  "children-weekend": "有人照看孩子的周末到店活动",
  "pick-up-service": "上门取车服务",
  "regular-maintenance-campaign": "定期保养活动",
  "replacement-test-drive": "增换购试驾",
};

export const invitingDepartments = {
  sales: "销售部门",
  "after-sales": "售后部门",
} as const satisfies Record<InvitingDepartment, string>;

export const invitationReasons = {
  disliked: "客户不喜欢这类活动",
  "preference-match": "客户喜欢这类活动",
  "need-match": "活动符合客户的需求",
  unknown: "了解不足，暂不邀请",
  "no-match": "既不符合客户的喜好，也不符合客户的需求",
} as const satisfies Record<InvitationReason, string>;

export const invitations = {
  title: "活动邀请",
  say: ({ activities: rows }) => {
    const invited = rows.filter(({ invite }) => invite).map(({ activity }) => activities[activity] ?? activity);
    return invited.length === 0 ? "目前没有适合您的活动邀请。" : `诚邀您参加：${invited.join("、")}。`;
  },
  because: {
    invited: "这符合您的喜好或需求。",
    "ask-first": "我们希望先了解您的喜好和需求，而不是把所有活动都发给您。",
    "nothing-suits": "目前的活动都不符合您的喜好和需求。",
  },
} as const satisfies Words<Invitations, InvitationsCode>;
