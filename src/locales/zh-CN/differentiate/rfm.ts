import type { TieRule } from "../../../differentiate/rfm/rank-bins";
import type { Rfm, RfmMethod } from "../../../differentiate/rfm/rfm-types";
import type { Words } from "../../../rule/catalogue";

export const rfmMethods = {
  independent: "各项得分均在全体客户中排名",
  nested: "后一项在前一项的分组内排名",
} as const satisfies Record<RfmMethod, string>;

export const tieRules = {
  together: "相同数值同得较低分",
  upper: "相同数值同得较高分",
  ntile: "各组人数均等，相同数值按输入顺序",
} as const satisfies Record<TieRule, string>;

export const rfm = {
  title: "RFM 得分",
  say: ({ value }) => `已按最近消费时间、消费频次和消费金额为${value.length}位客户评分。`,
  because: {
    rfm: ({ inputs: { method, ties } }) =>
      `客户之间相互排名：间隔越短、次数越多、金额越高，得分越高；${rfmMethods[method]}，${tieRules[ties]}。`,
  },
} as const satisfies Words<Rfm, Rfm["code"]>;
