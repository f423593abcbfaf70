import type { RecheckBasis, RecheckPlan, RecheckStatus, RechecksCode } from "../../../customize/workshop/rechecks-types";
import type { Words } from "../../../rule/catalogue";

export const recheckBases = {
  months: "按时间",
  km: "按里程",
} as const satisfies Record<RecheckBasis, string>;

export const recheckStatuses = {
  observed: "继续观察",
  "must-be-repaired": "现在必须维修",
  dropped: "不必再处理",
  "no-interval": "没有设定检查间隔",
} as const satisfies Record<RecheckStatus, string>;

export const rechecks = {
  title: "待观察项目的复查",
  say: ({ lines, contacts }) => {
    const urgent = lines.find(({ code }) => code === "must-be-repaired");
    if (urgent !== undefined) return `这一项现在需要请您维修：${urgent.name ?? urgent.id}。`;
    const [first] = contacts;
    if (first === undefined) return "没有需要复查的项目。";
    const what = first.name ?? first.id;
    return first.call === "now" ? `请您现在来店复查：${what}。` : `请您在${first.workday ?? first.dueOn}来店复查：${what}。`;
  },
  because: {
    "repair-now": "复查发现必须维修。",
    "recheck-due": "已经到了复查的日子。",
    "recheck-planned": "暂不维修的项目会定期复查。",
    "no-interval": "还没有为它设定检查间隔。",
    "nothing-observed": "没有待观察的项目，或者都已处理完毕。",
  },
  warnings: {
    "calendar-not-covered": "工作日历未涵盖复查日期。",
    "no-interval": "有项目没有设定检查间隔，未安排复查。",
    "interval-never-reached": "这个间隔永远不会用到。",
  },
} as const satisfies Words<RecheckPlan, RechecksCode>;
