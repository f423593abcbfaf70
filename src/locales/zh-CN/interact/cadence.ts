import type { CadenceCode } from "../../../interact/cadence/cadence";
import type { CallAdvice, ProspectChoice } from "../../../interact/cadence/cadence-types";
import type { Words } from "../../../rule/catalogue";

export const cadence = {
  title: "联系节奏",
  say: ({ outcome }) => {
    if (outcome.call === "stop") return "我们不再致电。";
    return outcome.call === "now" ? `应联系日为${outcome.dueOn}，现在就该致电。` : `下次致电日期为${outcome.dueOn}。`;
  },
  because: {
    chosen: "您已经做出选择。",
    near: "您近期有购车意向。",
    "within-half-year": "您有中期购车计划。",
    "long-term": "您的购车计划较远。",
    o: "您已经支付订金。",
    h: "您的购车计划属于H级。",
    a: "您的购车计划属于A级。",
    b: "您的购车计划属于B级。",
    c: "您的购车计划属于C级。",
    unknown: "我们还不知道您计划何时购车。",
  },
  warnings: { "target-passed": "原定的购车日期已过。" },
} as const satisfies Words<CallAdvice, CadenceCode>;

export const prospectChoices = {
  "bought-ours": "购买了我们的车",
  "bought-other": "购买了其他品牌",
  "gave-up": "放弃购车",
  "opted-out": "要求不再联系",
} as const satisfies Record<ProspectChoice, string>;
