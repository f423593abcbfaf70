import type { HorizonCode } from "../../../interact/cadence/horizon";
import type { HorizonDecision } from "../../../interact/cadence/horizon-types";
import type { Words } from "../../../rule/catalogue";

export const horizonClasses: Readonly<Record<string, string>> = {
  near: "近期",
  "within-half-year": "中期",
  "long-term": "远期",
  a: "A级",
  b: "B级",
  c: "C级",
  d: "D级",
  e: "E级（死单）",
};

export const horizon = {
  title: "购车意向等级",
  say: ({ outcome: { class: code, next } }) => {
    if (code === null) return "购车意向尚未归类。";
    const name = horizonClasses[code] ?? code;
    return next === null ? `等级：${name}。` : `等级：${name}；${next.on}起转为${horizonClasses[next.class] ?? next.class}。`;
  },
  because: {
    near: "您近期有购车意向。",
    "within-half-year": "您有中期购车计划。",
    "long-term": "您的购车计划较远。",
    a: "您的购车计划属于A级。",
    b: "您的购车计划属于B级。",
    c: "您的购车计划属于C级。",
    d: "您的购车计划属于D级。",
    e: "您已经放弃购车。",
    unknown: "我们还不知道您计划何时购车。",
  },
  warnings: { "target-passed": "原定的购车日期已过。" },
} as const satisfies Words<HorizonDecision, HorizonCode>;
